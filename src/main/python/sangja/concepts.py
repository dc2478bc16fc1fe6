"""Which constructs of Python a source text uses, and where: for the gate that keeps lessons to what learners have met.

Names are those of a lesson's headings (`introduces="..."`). Whatever no heading can name, such as a tuple, is told by
the name of its node and stands under `strange`.
"""

import ast
import builtins
import io
import keyword
import re
import tokenize

__builtins__ = dict(vars(builtins))

_BUILTIN_FUNCTIONS = frozenset(name for name, value in vars(builtins).items() if callable(value) and name.islower())
_NAMED_BY = {
    "print": "call", "input": "input-call", "range": "range",
    "int": "conversion", "str": "conversion", "float": "conversion",
}  # fmt: skip
_OPERATORS = {
    ast.Add: "arithmetic", ast.Sub: "arithmetic", ast.Mult: "arithmetic", ast.Div: "arithmetic",
    ast.Mod: "remainder", ast.FloorDiv: "whole-division", ast.Pow: "power",
}  # fmt: skip
_COMPARISONS = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_PLAIN = {
    ast.JoinedStr: "f-string", ast.BoolOp: "logic", ast.List: "list", ast.Dict: "dict", ast.Break: "break",
    ast.Continue: "continue", ast.FunctionDef: "def", ast.Return: "return", ast.Import: "import",
    ast.ImportFrom: "import", ast.Try: "try", ast.With: "with", ast.AugAssign: "augmented-assignment",
    ast.Slice: "slice", ast.arg: "parameter", ast.keyword: "keyword-argument",
}  # fmt: skip
_SILENT = (
    ast.Module, ast.Expr, ast.Load, ast.Store, ast.FormattedValue, ast.arguments, ast.operator, ast.unaryop,
    ast.boolop, ast.cmpop, ast.alias, ast.ExceptHandler, ast.withitem,
)  # fmt: skip
# A fragment in a text that is but one of these says the construct's name.
_SIGNS = {
    "=": "assignment", "==": "comparison", "!=": "comparison", "<": "comparison", ">": "comparison",
    "<=": "comparison", ">=": "comparison", "%": "remainder", "//": "whole-division", "**": "power",
    "+=": "augmented-assignment", "-=": "augmented-assignment", "#": "comment", "if": "if", "elif": "elif", "else": "else", "for": "for", "while": "while",
    "in": "membership", "and": "logic", "or": "logic", "not": "logic", "def": "def", "return": "return",
    "True": "boolean", "False": "boolean", "None": "none", "break": "break", "continue": "continue",
    "import": "import", "try": "try", "with": "with", "{ }": "dict", "[ ]": "list",
}  # fmt: skip
# A name, one of a file, an option of a command, a mark of Markdown.
_NAME = re.compile(r"[\w-]+|[\w.-]+\.(py|md|ya?ml|json|csv|txt|svg)|##+")


def concepts(source):
    """{"error": None or {"message", "line"}, "found": [[construct, line, column]], "strange": [[node, line, column]]},
    each construct once, where it stands first; lines and columns from 1."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        return {"error": {"message": str(getattr(error, "msg", error)), "line": line}, "found": [], "strange": []}
    found = _Found(source, tree)
    found.visit(tree)
    found.comments(source)
    return {"error": None, "found": found.listed(found.constructs), "strange": found.listed(found.strange)}


def concepts_of_fragment(code):
    """The same for code within a line of text, of which much is no program: names, what the screen shows, pieces."""
    text = code.strip().rstrip(":").rstrip()
    sign = _SIGNS.get(text) or _SIGNS.get(text.removesuffix("( )").removesuffix("()").strip())
    if sign is not None:
        return {"error": None, "found": [[sign, 1, 1]], "strange": []}
    if text in _BUILTIN_FUNCTIONS:
        return {"error": None, "found": [[_by_name(text), 1, 1]], "strange": []}
    if _NAME.fullmatch(text) and not text.isdigit() and not keyword.iskeyword(text):
        return {"error": None, "found": [], "strange": []}
    if re.fullmatch(r"\.[a-z_]+( ?\(.*\))?", text):
        text = "_" + (text if text.endswith(")") else text + "()")
    read = concepts(text)
    # What is no program at all is something that a screen shows, or a piece of one; dots stand for whatever comes there.
    # Words with a comma between them are what a screen shows.
    strange = [each for each in read["strange"] if each[0] != "ellipsis" and each != ["Tuple", 1, 1]]
    return {"error": None, "found": read["found"], "strange": strange}


def _by_name(function):
    return _NAMED_BY.get(function, function + "()")


class _Found(ast.NodeVisitor):
    def __init__(self, source, tree):
        self._lines = source.split("\n")
        self.constructs = {}
        self.strange = {}
        self._own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        self._called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        self._own |= {arg.arg for arg in ast.walk(tree) if isinstance(arg, ast.arg)}
        self._own |= {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}

    def listed(self, places):
        return sorted(([name, *place] for name, place in places.items()), key=lambda each: (each[1], each[2], each[0]))

    def _add(self, name, node, to=None):
        places = self.constructs if to is None else to
        line = getattr(node, "lineno", 1)
        before = self._lines[line - 1].encode()[: getattr(node, "col_offset", 0)] if line <= len(self._lines) else b""
        place = (line, len(before.decode(errors="replace")) + 1)
        if name not in places or place < places[name]:
            places[name] = place

    def _odd(self, what, node):
        self._add(what, node, self.strange)

    def comments(self, source):
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                line, column = token.start
                place = (line, column + 1)
                self.constructs["comment"] = min(place, self.constructs.get("comment", place))

    def generic_visit(self, node):
        name = _PLAIN.get(type(node))
        if name is not None:
            self._add(name, node)
        elif not isinstance(node, _SILENT):
            self._odd(type(node).__name__, node)
        super().generic_visit(node)

    def _inside(self, node):
        super().generic_visit(node)

    def visit_Assign(self, node):
        target = node.targets[0]
        if len(node.targets) > 1:
            self._odd("two assignments in one", node)
        self._add("item-assignment" if isinstance(target, ast.Subscript) else "assignment", node)
        self._inside(node)

    def visit_AnnAssign(self, node):
        self._odd("annotation", node)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load) and node.id not in self._own and node.id in _BUILTIN_FUNCTIONS:
            self._add(_by_name(node.id), node)
        elif isinstance(node.ctx, ast.Load) and id(node) not in self._called:
            self._add("variable", node)

    def visit_Constant(self, node):
        kinds = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "none"}
        name = kinds.get(type(node.value))
        self._add(name, node) if name else self._odd(type(node.value).__name__, node)

    def visit_JoinedStr(self, node):
        self._add("f-string", node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)
                if value.format_spec is not None or value.conversion != -1:
                    self._odd("format in an f-string", node)

    def visit_BinOp(self, node):
        name = _OPERATORS.get(type(node.op))
        self._add(name, node) if name else self._odd(type(node.op).__name__, node)
        self._inside(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, ast.Not):
            self._add("logic", node)
        elif isinstance(node.op, ast.Invert):
            self._odd("Invert", node)
        elif not isinstance(node.operand, ast.Constant):
            self._add("arithmetic", node)
        self._inside(node)

    def visit_Compare(self, node):
        if len(node.ops) > 1:
            self._odd("two comparisons in one", node)
        for op in node.ops:
            if isinstance(op, _COMPARISONS):
                self._add("comparison", node)
            elif isinstance(op, (ast.In, ast.NotIn)):
                self._add("membership", node)
            else:
                self._odd(type(op).__name__, node)
        self._inside(node)

    def visit_Call(self, node):
        self._add("call", node)
        if isinstance(node.func, ast.Attribute):
            self._add("method-call", node)
            self._add(f".{node.func.attr}()", node)
            self.visit(node.func.value)
        else:
            self.visit(node.func)
        for each in [*node.args, *node.keywords]:
            self.visit(each)

    def visit_Attribute(self, node):
        self._add("attribute", node)
        self._inside(node)

    def visit_Subscript(self, node):
        if not isinstance(node.slice, ast.Slice):
            is_key = isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str)
            self._add("key" if is_key else "index", node)
        self._inside(node)

    def visit_If(self, node):
        self._add("if", node)
        self._rest_of_if(node)
        self._inside(node)

    def _rest_of_if(self, node):
        if not node.orelse:
            return
        first = node.orelse[0]
        # An `if` in an `else` is indented; that of an `elif` stands below the first.
        if len(node.orelse) == 1 and isinstance(first, ast.If) and first.col_offset == node.col_offset:
            self._add("elif", first)
        else:
            self._add("else", first)

    def visit_For(self, node):
        self._add("for", node)
        if node.orelse:
            self._odd("else of a loop", node.orelse[0])
        self._inside(node)

    def visit_While(self, node):
        self._add("while", node)
        if node.orelse:
            self._odd("else of a loop", node.orelse[0])
        self._inside(node)

    def visit_FunctionDef(self, node):
        self._add("def", node)
        arguments = node.args
        special = arguments.posonlyargs or arguments.kwonlyargs or arguments.vararg or arguments.kwarg
        if special or arguments.defaults or node.decorator_list or node.returns:
            self._odd("a function with more than names", node)
        self._inside(node)
