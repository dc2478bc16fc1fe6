# must: timed-out
import weakref


class Watched:
    pass


def gone(_):
    while True:
        pass


watched = Watched()
reference = weakref.ref(watched, gone)
del watched
