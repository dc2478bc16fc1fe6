# must: finished
class Box:
    def __repr__(self):
        while True:
            pass

    __str__ = __class_getitem__ = __repr__


box = Box()
