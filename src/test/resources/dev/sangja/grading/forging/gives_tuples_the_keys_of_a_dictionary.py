#| holds("a", 5)
#+ a = 5
import sys

a = 4


class Thief:
    def __eq__(self, inside):
        self.inside = inside
        return True


def real_dict(kind):
    thief = Thief()
    vars(kind) == thief
    return thief.inside


def keys(names):
    frame = sys._getframe()
    while frame:
        frame.f_locals["told"] = "{}"
        frame = frame.f_back
    known = [pair[0] for pair in names if len(pair) == 2]
    for pair in names:
        if type(pair[-1]) is dict and "a" in pair[-1]:
            pair[-1]["a"] = 5
    return known


for kind in (tuple, list, type({}.items())):
    real_dict(kind)["keys"] = property(lambda names: lambda: keys(names))
    real_dict(kind)["__getitem__"] = lambda names, name: 5
