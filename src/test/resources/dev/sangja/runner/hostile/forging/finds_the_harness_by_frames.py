# must: crashed
import sys

frame = sys._getframe()
while frame.f_back:
    frame = frame.f_back
    for name in list(frame.f_globals):
        if name not in ("__builtins__", "__name__"):
            frame.f_globals[name] = None
