"""Runs a learner's program in a fresh module and puts everything back that it could have changed."""

import builtins
import gc
import io
import operator
import random
import sys
import time
import types
import warnings

from sangja.boxes import boxes
from sangja.errors import describe
from sangja.limits import MAX_OUTPUT_LINES, PROGRAM_FILE, Ended, OutputMeter
from sangja.values import exact

__builtins__ = dict(vars(builtins))

RECURSION_LIMIT = 1000
_ABSENT = object()
_MADE_BY_PYTHON = 1 << 9
_settrace = sys.settrace
_setprofile = sys.setprofile
_class_dict = type.__dict__["__dict__"].__get__
_index = operator.index
_real_exec = exec
_real_compile = compile


class Screen(io.TextIOBase):
    """sys.stdout or sys.stderr of a program: text goes out until the run's cap is reached."""

    encoding = "utf-8"

    def __init__(self, meter, show):
        self._meter = meter
        self._show = show

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        text = exact(text)
        fitting = self._meter.fitting(text)
        if fitting:
            self._show(fitting)
        if len(fitting) < len(text) or (self._meter.full and text):
            self._meter.guard.end("output_limit")
        return len(text)


class Keyboard(io.TextIOBase):
    """sys.stdin of a program: every line is an answer to input()."""

    def __init__(self, ask):
        self._ask = ask

    def readable(self):
        return True

    def readline(self, _size=-1):
        try:
            return self._ask("") + "\n"
        except EOFError:
            return ""

    def read(self, _size=-1):
        return "".join(iter(self.readline, ""))


class Program:
    """One run of a source text. `ask(prompt)` answers input() or raises EOFError; `sleep(seconds)` waits."""

    most_lines = MAX_OUTPUT_LINES

    def __init__(self, source, guard, show, ask, sleep, show_error=None, seed=0):
        self.source = source
        self.guard = guard
        self.module = types.ModuleType("__main__")
        self.error = None
        self.exit = 0
        self._meter = OutputMeter(guard, self.most_lines)
        self._screens = [Screen(self._meter, show), Screen(self._meter, show_error or show)]
        self._ask = ask
        self._sleep = sleep
        self._seed = seed

    def __enter__(self):
        self._before = interpreter()
        sys.stdout, sys.stderr = self._screens
        sys.stdin = Keyboard(self._ask)
        builtins.input = self._make_input()
        time.sleep = self._make_sleep()
        random.seed(self._seed)
        self._before.hide_harness()
        sys.modules["__main__"] = self.module
        self.guard.__enter__()
        return self

    def __exit__(self, kind, *_):
        self.guard.__exit__()
        self._before.restore()
        return kind is not None and issubclass(kind, Ended)

    def describe(self, error):
        """An exception of the program as data, told while it still has its frames."""
        return describe(error, self.source)

    def left(self):
        """What is there after a run: the exit code and the variables."""
        return {"exit": self.exit, "boxes": boxes(self.namespace)}

    @property
    def namespace(self):
        return types.ModuleType.__getattribute__(self.module, "__dict__")

    def execute(self):
        """Runs the whole program; `error` tells afterwards whether it raised."""
        self.attempt(self._execute)

    def attempt(self, work):
        """Runs a piece of the program's code; what it raises is kept as data. True where it raised nothing."""
        try:
            try:
                work()
            finally:
                _stop_tracing()
            return True
        except Ended:
            return False
        except SystemExit as exit:
            code = exit.code
            if isinstance(code, str):
                self._screens[1].write(exact(code) + "\n")
            self.exit = 0 if code is None else code & 255 if type(code) is int else 1
            return True
        except BaseException as error:
            if self.guard.reason is None:
                self.error = self.describe(error)
            return False

    def code(self):
        """The program compiled; raises what is wrong with its text."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _real_compile(self.source, PROGRAM_FILE, "exec", dont_inherit=True)

    def _execute(self):
        code = self.code()
        namespace = self.namespace
        namespace["__builtins__"] = builtins
        _real_exec(code, namespace)

    def _make_input(self):
        ask = self._ask

        def input(prompt="", /):
            """Reads a line that the learner types."""
            return ask(exact(str(prompt)))

        return input

    def _make_sleep(self):
        wait = self._sleep

        def sleep(seconds, /):
            """Waits for a number of seconds."""
            # What is no number is an error, also a text of one: a learner forgets int() around input().
            seconds = float(seconds if isinstance(seconds, (int, float)) else _index(seconds))
            if not seconds >= 0:
                raise ValueError("sleep length must be non-negative")
            wait(seconds)

        return sleep


def _stop_tracing():
    """A trace function that raises would end the harness's next call; raising also takes it off, hence the second try."""
    try:
        _settrace(None)
        _setprofile(None)
    except BaseException:
        _settrace(None)
        _setprofile(None)


class _Interpreter:
    """What a program can change in the interpreter, as it was before."""

    def __init__(self):
        self._sys_modules = sys.modules
        self._modules = dict(sys.modules)
        modules = [module for module in self._modules.values() if isinstance(module, types.ModuleType)]
        self._contents = [(vars(module), dict(vars(module))) for module in modules]
        self._classes = [(each, dict(_class_dict(each))) for each in _classes_of(modules)]
        self._lists = [(each, list(each)) for each in (sys.path, sys.meta_path, sys.path_hooks, warnings.filters)]
        sys.setrecursionlimit(RECURSION_LIMIT)

    def hide_harness(self):
        for name in self._modules:
            if name.partition(".")[0] == "sangja":
                del self._sys_modules[name]

    def restore(self):
        for contents, before in self._contents:
            _restore_dict(contents, before)
        for each, before in self._classes:
            _restore_class(each, before)
        for each, before in self._lists:
            each[:] = before
        self._sys_modules.clear()
        self._sys_modules.update(self._modules)
        sys.setrecursionlimit(RECURSION_LIMIT)
        sys.set_int_max_str_digits(4300)
        gc.enable()


class Disposable:
    """An interpreter that is thrown away after the run, as on the server: nothing has to be put back."""

    def __init__(self):
        sys.setrecursionlimit(RECURSION_LIMIT)

    def hide_harness(self):
        for name in [name for name in sys.modules if name.partition(".")[0] == "sangja"]:
            del sys.modules[name]

    def restore(self):
        sys.setrecursionlimit(RECURSION_LIMIT)
        sys.set_int_max_str_digits(4300)


interpreter = _Interpreter


def _classes_of(modules):
    """The classes written in Python that these modules define: their methods could be replaced."""
    for module in modules:
        for value in list(vars(module).values()):
            if type(value) is type and value.__flags__ & _MADE_BY_PYTHON and value.__module__ == module.__name__:
                yield value


def _restore_class(each, before):
    contents = _class_dict(each)
    for name in [name for name in contents if name not in before]:
        delattr(each, name)
    for name, value in before.items():
        if contents.get(name, _ABSENT) is not value:
            setattr(each, name, value)


def _restore_dict(contents, before):
    if len(contents) != len(before):
        for name in [name for name in contents if name not in before]:
            del contents[name]
    for name, value in before.items():
        if contents.get(name, _ABSENT) is not value:
            contents[name] = value
