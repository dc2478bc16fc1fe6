# must: raised ZeroDivisionError
import sys


def hook(*_):
    while True:
        pass


sys.excepthook = sys.unraisablehook = hook
1 / 0
