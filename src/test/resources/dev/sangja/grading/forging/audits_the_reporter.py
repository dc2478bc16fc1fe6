#| holds("a", 5)
#+ a = 5
import importlib
import sys

a = 4


def hook(event, arguments):
    frame = sys._getframe(1)
    if "value" in frame.f_locals:
        frame.f_locals["value"] = 5


try:
    sys.addaudithook(hook)
except AttributeError:
    del sys.modules["sys"]
    import sys as again

    try:
        again.addaudithook(hook)
    except AttributeError:
        importlib.reload(again).addaudithook(hook)
