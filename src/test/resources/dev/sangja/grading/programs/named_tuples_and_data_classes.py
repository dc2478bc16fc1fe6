import collections, dataclasses, typing

Point = collections.namedtuple('Point', 'x y')


@dataclasses.dataclass
class Item:
    name: str
    price: int = 0


class Pair(typing.NamedTuple):
    a: int


p = Point(1, 2)
print(p, Item('cup', 5), Pair(1), Point.__module__)
