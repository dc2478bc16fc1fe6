#| holds("a", 5)
#+ a = 5
import sys

a = 4


def clock():
    frame = sys._getframe(1)
    frame.f_locals["value"] = 5
    return 0


try:
    import _lsprof
except ImportError:
    import importlib.machinery

    sys.modules.pop("_lsprof", None)
    _lsprof = importlib.machinery.BuiltinImporter.load_module("_lsprof")
_lsprof.Profiler(clock).enable()
