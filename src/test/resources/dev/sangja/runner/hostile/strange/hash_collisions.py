# must: timed-out
class Same:
    def __hash__(self):
        return 1


d = {}
while True:
    d[Same()] = 1
