#| holds("a", 5)
#+ a = 5
import _signal
import _thread
import sys

a = 4


def handler(_number, frame):
    while frame:
        frame.f_locals["value"] = 5
        frame = frame.f_back


_signal.signal(_signal.SIGINT, handler)


class Late:
    trip = property(lambda self: _thread.interrupt_main())


Late().trip
