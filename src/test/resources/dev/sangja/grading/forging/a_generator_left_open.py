#| holds("a", 5)
#+ a = 5
import sys

a = 4


def waits():
    global a
    try:
        yield
    finally:
        a = 5
        frame = sys._getframe().f_back
        while frame:
            if "value" in frame.f_locals:
                frame.f_locals["value"] = 5
            frame = frame.f_back


for _ in (left := waits()):
    break
