"""Values of a program as data: exact builtin types to JSON and back, never a call to the program's own methods."""

import builtins

__builtins__ = dict(vars(builtins))

MAX_DEPTH = 20
MAX_ITEMS = 10_000
MAX_CHARACTERS = 65_536
MAX_BITS = 14_000

_type_name = type.__dict__["__name__"].__get__


class Missing:
    """There is no such name. False in a condition, equal to nothing else."""

    def __bool__(self):
        return False

    def __repr__(self):
        return "MISSING"


MISSING = Missing()


class Other:
    """A value that is not carried over: only its type's name is known."""

    def __init__(self, type_name):
        self.type = type_name

    def __repr__(self):
        return f"<{self.type}>"


def type_name(value):
    """The name of a value's real type, whatever its class claims."""
    return exact(_type_name(type(value)))[:80]


def exact(text):
    """The same characters as a plain str: a subclass could lie about itself."""
    return _plain_str(text)


# What `encode` calls, taken now: a program can replace even a method of a builtin type.
_plain_str = str.__str__
_int_text = int.__repr__
_bit_length = int.bit_length
_float_text = float.hex
_items = dict.items
_sort = list.sort


def encode(value):
    """A value as nested lists that JSON can hold. What exceeds a cap is carried as its type's name.

    It calls C functions alone, looks up no attribute and compares types by identity, since a metaclass may say that it
    is equal to `list`. Its code is also run by itself, with nothing but the names that it uses: see `witness`.
    """
    items_left = MAX_ITEMS
    characters_left = MAX_CHARACTERS
    begun = {}

    def one(value, depth):
        nonlocal items_left, characters_left
        kind = type(value)
        items_left -= 1
        if value is None:
            return ["none"]
        if kind is bool:
            return ["bool", value]
        if kind is int and _bit_length(value) <= MAX_BITS:
            return ["int", _int_text(value)]
        if kind is float:
            return ["float", _float_text(value)]
        if kind is str:
            characters_left -= len(value)
            return ["str", value] if characters_left >= 0 else ["other", "str"]
        if kind is list or kind is tuple or kind is set or kind is dict:
            return container(value, kind, _plain_str(_type_name(kind)), depth)
        return ["other", _plain_str(_type_name(kind))[:80]]

    def container(value, kind, name, depth):
        if id(value) in begun:
            return ["cycle", name]
        if depth >= MAX_DEPTH or len(value) > items_left:
            return ["other", name]
        begun[id(value)] = None
        if kind is dict:
            inside = [[one(k, depth + 1), one(v, depth + 1)] for k, v in _items(value)]
        else:
            inside = [one(item, depth + 1) for item in value]
        del begun[id(value)]
        if kind is set:
            _sort(inside, key=repr)
        return [name, inside]

    return one(value, 0)


def decode(data):
    """The value that `encode` was given; Other where it was not carried over."""
    match data:
        case ["none"]:
            return None
        case ["bool", bool(value)]:
            return value
        case ["int", str(text)]:
            return int(text)
        case ["float", str(text)]:
            return float.fromhex(text)
        case ["str", str(text)]:
            return text
        case ["list", list(items)]:
            return [decode(item) for item in items]
        case ["tuple", list(items)]:
            return tuple([decode(item) for item in items])
        case ["set", list(items)]:
            return set([decode(item) for item in items])
        case ["dict", list(pairs)]:
            return {decode(key): decode(value) for key, value in pairs}
        case ["other" | "cycle", str(name)]:
            return Other(name)
    raise ValueError(f"not an encoded value: {data!r}")


def same(one, other):
    """Equal in value and in type, all the way down: 1, 1.0 and True are three different things."""
    kind = type(one)
    if kind is not type(other):
        return False
    if kind in (list, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if kind is dict:
        return len(one) == len(other) and _same_sets(one.items(), other.items())
    if kind is set:
        return len(one) == len(other) and _same_sets(one, other)
    if kind is float:
        return one.hex() == other.hex() or one == other
    return kind in (int, str, bool, type(None)) and one == other


def _same_sets(one, other):
    rest = list(other)
    for item in one:
        found = next((i for i, candidate in enumerate(rest) if same(item, candidate)), None)
        if found is None:
            return False
        del rest[found]
    return True
