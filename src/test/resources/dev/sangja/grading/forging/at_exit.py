#| holds("a", 5)
#+ a = 5
import atexit
import sys
import threading

a = 4


def later():
    global a
    a = 5


atexit.register(later)
threading._register_atexit(later)
sys.exitfunc = later
sys.excepthook = sys.unraisablehook = lambda *_: later()
try:
    threading.Thread(target=later).start()
except RuntimeError:
    pass
