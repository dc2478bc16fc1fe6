# must: timed-out
class Odd:
    def __eq__(self, other):
        while True:
            pass


[Odd()].index(3)
