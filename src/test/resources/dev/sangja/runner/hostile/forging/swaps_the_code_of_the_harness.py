# must: finished
import gc
import types

for each in gc.get_objects():
    if type(each) is types.FunctionType and "sangja" in each.__code__.co_filename:
        try:
            each.__code__ = (lambda *a, **k: None).__code__
        except ValueError:
            pass
