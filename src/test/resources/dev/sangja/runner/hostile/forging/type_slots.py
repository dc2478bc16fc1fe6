# must: raised TypeError
for kind in (int, str, dict, list, type, object):
    try:
        kind.__add__ = None
    except TypeError:
        pass
    kind.__subclasses__ = None
