"""Constructs of Python by their names in lessons, found in the syntax tree of a source text."""

import ast
import builtins
import io
import tokenize

__builtins__ = dict(vars(builtins))


def _calls(tree, name):
    return any(isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == name for n in ast.walk(tree))


def _node(*kinds):
    return lambda tree: any(isinstance(node, kinds) for node in ast.walk(tree))


def _constant(*kinds):
    return lambda tree: any(isinstance(n, ast.Constant) and type(n.value) in kinds for n in ast.walk(tree))


def _if_with(wanted):
    return lambda tree: any(isinstance(node, ast.If) and wanted(node) for node in ast.walk(tree))


def _is_elif(node):
    return len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)


def _call_of(*names):
    return lambda tree: any(_calls(tree, name) for name in names)


_FOUND_BY = {
    "call": (_node(ast.Call), "괄호로 시키는 말", "an instruction with brackets"),
    "string": (_constant(str), "따옴표로 감싼 글자", "text in quotes"),
    "variable": (_node(ast.Assign, ast.AugAssign, ast.AnnAssign), "이름이 붙은 상자", "a box with a name"),
    "assignment": (_node(ast.Assign, ast.AugAssign, ast.AnnAssign), "=", "="),
    "number": (_constant(int, float), "숫자", "a number"),
    "arithmetic": (_node(ast.BinOp), "계산", "a calculation"),
    "f-string": (_node(ast.JoinedStr), 'f"..."', 'f"..."'),
    "conversion": (_call_of("int", "float", "str"), "int() 또는 str()", "int() or str()"),
    "input-call": (_call_of("input"), "input()", "input()"),
    "comparison": (_node(ast.Compare), "비교", "a comparison"),
    "logic": (_node(ast.BoolOp, ast.Not), "and, or, not", "and, or or not"),
    "if": (_node(ast.If), "if", "if"),
    "else": (_if_with(lambda node: node.orelse and not _is_elif(node)), "else", "else"),
    "elif": (_if_with(_is_elif), "elif", "elif"),
    "while": (_node(ast.While), "while", "while"),
    "for": (_node(ast.For), "for", "for"),
    "break": (_node(ast.Break), "break", "break"),
    "continue": (_node(ast.Continue), "continue", "continue"),
    "list": (_node(ast.List, ast.ListComp), "[ ]", "[ ]"),
    "dict": (_node(ast.Dict, ast.DictComp), "{ }", "{ }"),
    "index": (_node(ast.Subscript), "[ ] 안의 번호나 이름", "a number or name in [ ]"),
    "slice": (_node(ast.Slice), "[ : ]", "[ : ]"),
    "method": (lambda t: any(isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) for n in ast.walk(t)),
               "점(.) 뒤의 말", "a word after a dot"),
    "def": (_node(ast.FunctionDef), "def", "def"),
    "return": (_node(ast.Return), "return", "return"),
    "import": (_node(ast.Import, ast.ImportFrom), "import", "import"),
    "bool": (_constant(bool), "True 또는 False", "True or False"),
}  # fmt: skip


class Construct:
    """A construct that a check asks for: a name of the list above, `comment`, or a call as `print()`."""

    def __init__(self, name):
        self.name = name
        if name == "comment":
            self.ko, self.en = "#으로 시작하는 메모", "a note that begins with #"
        elif name in _FOUND_BY:
            self._found, self.ko, self.en = _FOUND_BY[name]
        elif name.endswith("()") and name[:-2].isidentifier():
            self._found, self.ko, self.en = _call_of(name[:-2]), name, name
        else:
            known = ", ".join(sorted([*_FOUND_BY, "comment"]))
            raise ValueError(f"construct: '{name}' is unknown; use one of {known}, or a call such as 'print()'")

    def is_in(self, source):
        """Whether the source text uses it; None where the text is no Python."""
        try:
            tree = ast.parse(source)
            return _has_comment(source) if self.name == "comment" else bool(self._found(tree))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None


def _has_comment(source):
    return any(token.type == tokenize.COMMENT for token in tokenize.generate_tokens(io.StringIO(source).readline))
