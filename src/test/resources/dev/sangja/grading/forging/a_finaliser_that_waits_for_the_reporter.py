#| holds("a", 5)
#+ a = 5
import gc
import sys
import weakref

a = 4


class Last:
    def __init__(self):
        self.me = self

    def __del__(self):
        frame = sys._getframe()
        while frame:
            for name in ("value", "names", "told", "report"):
                if name in frame.f_locals:
                    frame.f_locals[name] = 5
            frame = frame.f_back
        Last()


gc.set_threshold(1, 1, 1)
gc.enable()
gc.callbacks.append(lambda *_: Last())
for _ in range(50):
    Last()
kept = weakref.ref(Last(), lambda _: Last())
