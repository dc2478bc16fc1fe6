"""Values of a program as data: exact builtin types to JSON and back, never a call to the program's own methods."""

import builtins

__builtins__ = dict(vars(builtins))

MAX_DEPTH = 20
MAX_ITEMS = 10_000
MAX_CHARACTERS = 65_536

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
    return str.encode(text, "utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def encode(value):
    """A value as nested lists that JSON can hold. What exceeds a cap is carried as its type's name."""
    return _Encoder().encode(value, 0)


class _Encoder:
    def __init__(self):
        self.items = MAX_ITEMS
        self.characters = MAX_CHARACTERS
        self.open = set()

    def encode(self, value, depth):
        kind = type(value)
        self.items -= 1
        if value is None:
            return ["none"]
        if kind is bool:
            return ["bool", value]
        if kind is int:
            return self.encode_int(value)
        if kind is float:
            return ["float", value.hex()]
        if kind is str:
            return self.encode_str(value)
        if kind in (list, tuple, set, dict):
            return self.encode_container(kind, value, depth)
        return ["other", type_name(value)]

    def encode_int(self, value):
        if value.bit_length() > 14_000:
            return ["other", "int"]
        return ["int", int.__repr__(value)]

    def encode_str(self, value):
        self.characters -= len(value)
        return ["str", value] if self.characters >= 0 else ["other", "str"]

    def encode_container(self, kind, value, depth):
        name = kind.__name__
        if id(value) in self.open:
            return ["cycle", name]
        if depth >= MAX_DEPTH or len(value) > self.items:
            return ["other", name]
        self.open.add(id(value))
        if kind is dict:
            inside = [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in value.items()]
        else:
            inside = [self.encode(item, depth + 1) for item in value]
        self.open.discard(id(value))
        if kind is set:
            inside.sort(key=repr)
        return [name, inside]


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
