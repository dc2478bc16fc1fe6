# must: timed-out
def key(_):
    while True:
        pass


sorted([2, 1], key=key)
