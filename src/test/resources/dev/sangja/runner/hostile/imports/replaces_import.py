# must: raised ZeroDivisionError
import builtins

builtins.__import__ = lambda *a, **k: 1 / 0
import json
