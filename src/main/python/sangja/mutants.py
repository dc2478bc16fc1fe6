"""Small changes of a program, each of which its checks should notice: a constant, an operator, a condition."""

import ast
import builtins
import re

__builtins__ = dict(vars(builtins))

_OTHER = {
    "+": "-", "-": "+", "*": "+", "/": "*", "//": "*", "%": "*", "**": "*",
    "==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">",
    "in": "not in", "not in": "in", "and": "or", "or": "and",
    "+=": "-=", "-=": "+=", "*=": "+=", "/=": "*=",
}  # fmt: skip
_OPERATOR = re.compile(r"not\s+in\b|in\b|and\b|or\b|[-+*/%<>=!]=?|//=?|\*\*=?")


def mutants(source, free):
    """[{"source", "line", "column", "was", "is"}]: each differs from the program in one place.

    free: {"kinds": ["string", "number"], "values": [...]}: constants that may be any other. The text of a question is
    nobody's concern. What comes to the same tree as another is left out.
    """
    maker = _Maker(source, free)
    maker.visit(ast.parse(source))
    seen = {_shape(source)}
    made = []
    for mutant in sorted(maker.made, key=lambda each: (each["line"], each["column"])):
        shape = _shape(mutant["source"])
        if shape is not None and shape not in seen:
            seen.add(shape)
            made.append(mutant)
    return made


def same_program(one, other):
    """Whether two texts are the same program, but for spaces and notes."""
    shape = _shape(one)
    return shape is not None and shape == _shape(other)


def _shape(source):
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


class _Maker(ast.NodeVisitor):
    def __init__(self, source, free):
        self._lines = [line.encode() for line in source.split("\n")]
        self._data = source.encode()
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._kinds = free["kinds"]
        self._values = [(type(value), value) for value in free["values"]]
        self.made = []

    def _at(self, line, column):
        return self._starts[line - 1] + column

    def _span(self, node):
        return self._at(node.lineno, node.col_offset), self._at(node.end_lineno, node.end_col_offset)

    def _change(self, start, end, text):
        line = next(i for i, begin in enumerate(self._starts) if begin > start)
        column = len(self._data[self._starts[line - 1] : start].decode()) + 1
        self.made.append({
            "source": (self._data[:start] + text.encode() + self._data[end:]).decode(),
            "line": line, "column": column, "was": self._data[start:end].decode(), "is": text,
        })  # fmt: skip

    def _replace(self, node, text):
        self._change(*self._span(node), text)

    def _operator_between(self, left, right):
        start, end = self._span(left)[1], self._span(right)[0]
        found = _OPERATOR.search(self._data[start:end].decode())
        if found is not None:
            was = " ".join(found.group().split())
            if was in _OTHER:
                self._change(start + found.start(), start + found.end(), _OTHER[was])

    def visit_Constant(self, node):
        value = node.value
        if (type(value), value) in self._values:
            return
        if type(value) is bool:
            self._replace(node, str(not value))
        elif type(value) in (int, float) and "number" not in self._kinds:
            self._replace(node, repr(value + 1))
        elif type(value) is str and "string" not in self._kinds:
            self._lengthen(node)

    def _lengthen(self, node):
        start, end = self._span(node)
        was = self._data[start:end].decode()
        quotes = next((each for each in ('"""', "'''", '"', "'") if was.endswith(each)), None)
        self._replace(node, was.removesuffix(quotes) + "x" + quotes if quotes else repr(node.value + "x"))

    def visit_JoinedStr(self, node):
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id == "input":
            return
        self.generic_visit(node)

    def visit_BinOp(self, node):
        self._operator_between(node.left, node.right)
        self.generic_visit(node)

    def visit_AugAssign(self, node):
        self._operator_between(node.target, node.value)
        self.generic_visit(node)

    def visit_Compare(self, node):
        for left, right in zip([node.left, *node.comparators], node.comparators):
            self._operator_between(left, right)
        self.generic_visit(node)

    def visit_BoolOp(self, node):
        for left, right in zip(node.values, node.values[1:]):
            self._operator_between(left, right)
        self.generic_visit(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, ast.Not):
            self._change(self._span(node)[0], self._span(node.operand)[0], "")
        self.generic_visit(node)

    def visit_If(self, node):
        self._negate(node)

    def visit_While(self, node):
        self._negate(node)

    def _negate(self, node):
        start, end = self._span(node.test)
        self._change(start, end, f"not ({self._data[start:end].decode()})")
        self.generic_visit(node)
