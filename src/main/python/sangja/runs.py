"""A program that is run for whoever asks the server: what it leaves says more than a learner's page shows."""

import _ast
import builtins
import warnings

from sangja.boxes import boxes, short_text
from sangja.errors import frames_of, traceback_of
from sangja.limits import MAX_OUTPUT_BYTES, PROGRAM_FILE
from sangja.program import Program
from sangja.values import exact, type_name

__builtins__ = dict(vars(builtins))

MAX_FRAMES = 20
MAX_VALUE = 2_000
_BUILTIN = (bool, int, float, complex, str, bytes, range, list, tuple, set, frozenset, dict)
_OF_FUNCTION = 1  # in a code's flags: it has variables of its own
_compile = compile
_exec = exec
_eval = eval
_repr = repr


class OpenProgram(Program):
    """Keeps the value of its last expression and, where it raised, the frames of main.py with the variables of the innermost."""

    # A page has to show them all; here only bytes count.
    most_lines = MAX_OUTPUT_BYTES
    _value = None
    _frames = ()
    _variables = None

    def _execute(self):
        body, last = self._parts()
        namespace = self.namespace
        namespace["__builtins__"] = builtins
        _exec(body, namespace)
        if last is not None:
            value = _eval(last, namespace)
            if value is not None:
                self._value = {"type": type_name(value), "text": _text(value)}

    def _parts(self):
        """The code of all statements but a last expression, and of that."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                tree = _compile(self.source, PROGRAM_FILE, "exec", _ast.PyCF_ONLY_AST, dont_inherit=True)
                last = tree.body.pop().value if tree.body and type(tree.body[-1]) is _ast.Expr else None
                body = _compile(tree, PROGRAM_FILE, "exec", dont_inherit=True)
                return body, last and _compile(_ast.Expression(last), PROGRAM_FILE, "eval", dont_inherit=True)
            except (MemoryError, RecursionError):
                # Too deep a nest for a tree of objects may not be one for the compiler.
                return _compile(self.source, PROGRAM_FILE, "exec", dont_inherit=True), None

    def describe(self, error):
        frames = frames_of(error)
        self._frames = frames[-MAX_FRAMES:]
        innermost = _innermost(error)
        if innermost is not None and innermost.f_code.co_flags & _OF_FUNCTION:
            self._variables = boxes(innermost.f_locals)
        return super().describe(error)

    def left(self):
        left = super().left()
        if self._variables is not None:
            left["boxes"] = self._variables
        frames = [{"line": line, "name": name[:100]} for line, name in self._frames]
        return {**left, "value": self._value, "frames": frames}


def _innermost(error):
    found = None
    traceback = traceback_of(error)
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == PROGRAM_FILE:
            found = traceback.tb_frame
        traceback = traceback.tb_next
    return found


def _text(value):
    """As Python shows it at its prompt; long ones are cut before they are written out where that is possible."""
    if type(value) in _BUILTIN:
        return short_text(value)
    text = exact(_repr(value))
    return text if len(text) <= MAX_VALUE else text[: MAX_VALUE - 1] + "…"
