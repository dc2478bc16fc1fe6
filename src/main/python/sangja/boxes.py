"""The program's variables as boxes to draw: a name, a type and a short text, without calling the program's code."""

import builtins
import math

from sangja.values import exact, type_name

__builtins__ = dict(vars(builtins))

MAX_BOXES = 100
MAX_TEXT = 200
MAX_STRING = 100
MAX_ITEMS = 30
MAX_DEPTH = 4
_NOT_A_BOX = ("module", "function", "builtin_function_or_method", "type", "method")
_BRACKETS = {list: ("[", "]"), tuple: ("(", ")"), set: ("{", "}"), dict: ("{", "}")}


def boxes(namespace):
    """The top-level variables in the order in which they were made."""
    found = []
    for name, value in list(namespace.items()):
        if type(name) is str and not name.startswith("__") and _is_box(value):
            found.append({"name": name[:MAX_STRING], "type": type_name(value), "text": short_text(value)})
    return found[:MAX_BOXES]


def _is_box(value):
    return type_name(value) not in _NOT_A_BOX and not issubclass(type(value), type)


def short_text(value):
    """What Python would show for the value, cut to a length that fits a box."""
    text = _text(value, 0)
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"


def _text(value, depth):
    kind = type(value)
    if kind is str:
        return repr(value if len(value) <= MAX_STRING else value[: MAX_STRING - 1] + "…")
    if kind is int:
        return _int_text(value)
    if kind in _BRACKETS:
        return _container_text(kind, value, depth)
    if kind in (bool, float, complex, type(None), range):
        return repr(value)
    return exact(f"<{type_name(value)}>")


def _int_text(value):
    if value.bit_length() <= 300:
        return repr(value)
    digits = int(value.bit_length() * math.log10(2))
    return f"{'-' if value < 0 else ''}≈10**{digits}"


def _container_text(kind, value, depth):
    opening, closing = _BRACKETS[kind]
    if not value:
        return "set()" if kind is set else opening + closing
    if depth >= MAX_DEPTH:
        return opening + "…" + closing
    parts = []
    for item in value:
        if len(parts) == MAX_ITEMS:
            parts.append("…")
            break
        part = _text(item, depth + 1)
        parts.append(f"{part}: {_text(value[item], depth + 1)}" if kind is dict and _plain(item) else part)
    ending = "," if kind is tuple and len(parts) == 1 else ""
    return opening + ", ".join(parts) + ending + closing


def _plain(key):
    """Whether looking the key up calls no code of the program."""
    return type(key) in (str, int, float, bool, type(None))
