"""Reads programs of lessons for their authors, without running them.

A request names what to do for each of many texts, and the answers come in the same order.
"""

import ast
import builtins

from sangja import checks
from sangja.concepts import concepts, concepts_of_fragment
from sangja.mutants import mutants, same_program

__builtins__ = dict(vars(builtins))

_SPOKEN = ("ko", "en")
_IMPORTABLE = ("sangja.checks", "math", "re", "random", "string", "json", "datetime")


def study(request):
    """request: {"texts": [{"as": "program" or "fragment", "source"}], or {"as": "checks", "source"}, or {"as": "solution",
    "source", "checks", "language", "also_right": [...]}]}. Gives {"answers": [...]}."""
    return {"answers": [_READERS[text["as"]](text) for text in request["texts"]]}


def _program(text):
    return concepts(text["source"])


def _fragment(text):
    return concepts_of_fragment(text["source"])


def _checks(text):
    """What a checks.py says to learners, and what it should not bring in."""
    try:
        tree = ast.parse(text["source"])
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {"error": {"message": str(error), "line": getattr(error, "lineno", None)}, "said": [], "imports": []}
    return {"error": None, "said": list(_said(tree)), "imports": list(_foreign_imports(tree))}


def _said(tree):
    """[language, text, line, column] of each sentence that is written down, whole or in pieces of an f-string."""
    for node in ast.walk(tree):
        for language, value in _sides(node):
            for constant in ast.walk(value):
                if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                    yield [language, constant.value, constant.lineno, constant.col_offset + 1]


def _sides(node):
    """`ko=` and `en=` of a call, both sides of wrong(...), and a dictionary with these keys. What prints() and free()
    name is what a screen shows, and no sentence."""
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in ("prints", "free"):
            return
        for keyword in node.keywords:
            if keyword.arg in _SPOKEN:
                yield keyword.arg, keyword.value
        if name == "wrong":
            yield from zip(_SPOKEN, node.args)
    elif isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values):
            if isinstance(key, ast.Constant) and key.value in _SPOKEN:
                yield key.value, value


def _foreign_imports(tree):
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = ["." * node.level + (node.module or "")]
        for name in names:
            if name not in _IMPORTABLE:
                yield [name, node.lineno, node.col_offset + 1]


def _solution(text):
    """The mutants of a solution that no other right answer is; those that its checks must notice."""
    plan = checks.load(text["checks"])
    language = text["language"]
    free = {
        "kinds": [kind for each in plan.free for kind in each["kinds"]],
        "values": [value for each in plan.free for value in each[language]],
    }
    made = mutants(text["source"], free)
    right = text["also_right"]
    return {"mutants": [m for m in made if not any(same_program(m["source"], other) for other in right)]}


_READERS = {"program": _program, "fragment": _fragment, "checks": _checks, "solution": _solution}
