"""Observes a program so that it cannot lie about what it did: `harness.observe` for an interpreter that is thrown away.

The program runs in the interpreter that reports on it. So nothing is left to what it could change:

- What it shows goes out as it is shown, to a record that the host keeps: what was said cannot be taken back. The first
  channel has the screen, and `MARK` where the called function begins; the second has one JSON string a line for
  each question of input().
- Above the program stands one frame, `_airlock`. Its code is a constant, and so is all that it uses afterwards: control
  flow alone decides whether the program raised and what a function gave back.
- The report is written by functions that are made after the program has ended, from code objects, which cannot
  be changed, and with C functions that were looked up before it began. They look up no attribute, since even the
  methods of `int` can be replaced.
- While they write, no code of the program can run: what would let it (trace functions, audit hooks, signal
  handlers, profilers) is taken out of reach before it begins, garbage is not collected, and no object of the program dies.
- How an error is described may run the program's `__str__`; it is told before the report and is but a text in it.

What a program can still do is break CPython's memory by bytecode made by hand. Its report is then its own; but it
has seen no expectation, its screen stands in the record, and whatever it claims must be data that a program could have.
"""

import builtins
import gc
import posix
import signal
import sys
import time
import types

# Modules in C that a program may import later: the function that loads them is taken away, for it would bring back the rest.
import _blake2, _codecs_cn, _codecs_hk, _codecs_iso2022, _codecs_jp, _codecs_tw, _contextvars  # noqa: E401, F401
import _locale, _md5, _queue, _sha1, _sha2, _sha3, _suggestions, _symtable, _sysconfig, _tracemalloc  # noqa: E401, F401
import array, atexit, cmath, faulthandler, pyexpat, select, unicodedata  # noqa: E401, F401
import _imp
import json

from sangja import program, values
from sangja.errors import describe
from sangja.limits import Ended, Guard

__builtins__ = dict(vars(builtins))

MARK = "\0called\0"
MAX_NAMES = 200
MAX_ASKED = 1_000
MAX_ASKED_CHARACTERS = 32_768
MAX_SLEEP = 86_400

_sleep = time.sleep
_write = posix.write
# In C, which the limit of time does not interrupt.
_chunks = json.encoder.c_make_encoder(
    None, None, json.encoder.encode_basestring_ascii, None, ":", ",", False, False, False
)

# Whatever calls a program's function without the program, and what leads to the methods of builtin types.
_OUT_OF_REACH = [
    *(each for name, each in vars(sys).items() if name.endswith(("settrace", "setprofile", "allthreads"))),
    *(each for each in vars(sys.monitoring).values() if isinstance(each, types.BuiltinFunctionType)),
    sys.addaudithook, sys.call_tracing, signal.signal, _imp.create_builtin,
    gc.get_objects, gc.get_referents, gc.get_referrers, gc.unfreeze,
]  # fmt: skip
_holders = []
# Those that would drag others along, or need only be fast: their users have the same in Python. And the profiler.
_DO_WITHOUT = ("_asyncio", "_elementtree", "_pickle", "_zoneinfo", "_lsprof")


def seal():
    """Finds every dictionary that holds one of those; called once, when all modules are loaded."""
    ids = {id(each) for each in _OUT_OF_REACH}
    for each in gc.get_objects():
        if type(each) is dict:
            _holders.extend((each, name) for name, value in each.items() if id(value) in ids)


def _take_out_of_reach():
    _OUT_OF_REACH.clear()
    for each, name in _holders:
        each.pop(name, None)
    sys.modules.update(dict.fromkeys(_DO_WITHOUT))
    _holders.clear()


def observe(request):
    """request: {"probe", "source", "seconds"}. Gives {"told": {"status", "error", "line"} as JSON or None, "raised",
    "names", "called", "result"}; the rest of the observation is in the record."""
    probe = request["probe"]
    guard = Guard(request["seconds"])
    run = program.Program(
        request["source"], guard, _show, _asker(probe), _waiter(guard), lambda _: None, probe["seed"]
    )
    try:
        code = run.code()
    except BaseException as error:
        return _to_json({**_NOTHING, "told": _teller(run)(error), "raised": True})
    run.namespace["__builtins__"] = builtins
    airlock = _airlock_of(run, code, probe)
    run.__enter__()
    # Pressing stop is for the browser.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _take_out_of_reach()
    return airlock()


def _airlock_of(run, code, probe):
    constants = {
        **_CONSTANTS,
        "$code": code,
        "$namespace": run.namespace,
        "$function": probe.get("function"),
        "$arguments": tuple(map(values.decode, probe.get("arguments", []))),
        "$tell": _teller(run),
        "$stopped": lambda: run.guard.reason is not None,
    }
    inner = {"$run": _run.__code__, "$call": _call.__code__, "$names": _NAMES_AT_END}
    constants |= {name: _sealed(code, constants) for name, code in inner.items()}
    return types.FunctionType(_sealed(_airlock.__code__, constants), {})


def _to_json(data):
    return "".join(_chunks(data, 0))


_NOTHING = {"told": None, "raised": False, "names": [], "called": None, "result": ["none"]}


def _show(text):
    data = text.encode("utf-8", "surrogatepass")
    while data:
        data = data[_write(1, data) :]


def _asker(probe):
    answers = list(probe["input"])
    left = [MAX_ASKED, MAX_ASKED_CHARACTERS]

    def ask(prompt):
        left[0] -= 1
        left[1] -= len(prompt)
        if min(left) >= 0:
            _write(2, (_to_json(prompt) + "\n").encode())
        if not answers:
            raise EOFError("EOF when reading a line")
        return answers.pop(0)

    return ask


def _waiter(guard):
    return lambda seconds: guard.wait(lambda: _sleep(min(seconds, MAX_SLEEP)))


def _teller(run):
    """How the program ended, as JSON. It is called while the program could still change it, and believed no further."""

    def tell(error):
        if run.guard.reason is not None:
            return _to_json({"status": run.guard.reason, "error": None, "line": run.guard.line})
        if error is None:
            return _to_json({"status": "finished", "error": None, "line": None})
        if isinstance(error, Ended):
            return None
        told = describe(error, run.source)
        return _to_json({"status": "error", "error": told, "line": told["line"]})

    return tell


# Each text that begins with a dollar becomes what it names, as a constant: see `_sealed`. A frame's variables can be changed
# by whoever is called from it, so what is used after the program's code is taken from the constants again.


def _airlock():
    new, run = "$new", "$run"
    raised = new(run, {})()
    new, call = "$new", "$call"
    if raised is not None:
        new, end, names = "$new", "$end", "$names"
        return new(end, new(names, {})())(raised[0], True, None, None)
    called, result, told = new(call, {})()
    new, end, names = "$new", "$end", "$names"
    return new(end, new(names, {})())(told, called == "raised", called, result)


def _run():
    """None where the program raised nothing, else how it ended."""
    execute, code, namespace = "$execute", "$code", "$namespace"
    try:
        execute(code, namespace)
    except:  # noqa: E722
        exception, kind, derives, exits = "$exception", "$type", "$issubclass", "$exits"
        error = exception()
        if not derives(kind(error), exits):
            tell = "$tell"
            return (tell(error),)
    return None


def _call():
    """What became of the call, what it gave back, and how the program ended."""
    stopped, tell, name = "$stopped", "$tell", "$function"
    if name is None or stopped():
        return None, None, tell(None)
    write, mark = "$write", "$mark"
    write(1, mark)
    get, namespace, name = "$get", "$namespace", "$function"
    function = get(namespace, name)
    tell, can_be_called = "$tell", "$callable"
    if function is None:
        return "missing", None, tell(None)
    if not can_be_called(function):
        return "not_callable", None, tell(None)
    arguments = "$arguments"
    try:
        result = function(*arguments)
    except:  # noqa: E722
        exception, kind, derives, exits = "$exception", "$type", "$issubclass", "$exits"
        error = exception()
        if not derives(kind(error), exits):
            tell = "$tell"
            return "raised", None, tell(error)
        result = None
    tell = "$tell"
    # `result` lies on the stack by then.
    return "returned", result, tell(None)


def _end(told, raised, called, result):
    """Writes the report. From here on no code of the program runs."""
    no_garbage()
    digits(4300)
    depth(1000)
    names = [
        [name, new(encode, new(encode_names, {})())(value)]
        for name, value in whole(items(namespace))
        if type(name) is str and not begins(name, "__")
    ]
    report = {
        "told": told if type(told) is str else None,
        "raised": raised,
        "names": names[:most],
        "called": called,
        "result": new(encode, new(encode_names, {})())(result),
    }
    return join("", chunks(report, 0))


def _names_in(code):
    inside = [each for each in code.co_consts if isinstance(each, types.CodeType)]
    return {*code.co_names, *(name for each in inside for name in _names_in(each))}


def _sealed(code, constants):
    """Code with constants in place of the texts that name them."""

    def replaced(constant):
        if type(constant) is tuple:
            return tuple(map(replaced, constant))
        return constants.get(constant, constant) if type(constant) is str else constant

    assert not code.co_names, f"{code.co_name} looks up {code.co_names}"
    return code.replace(co_consts=tuple(map(replaced, code.co_consts)))


def _dictionary(names):
    """Code that gives these names with their values in a new dictionary, by no call: even dict() looks up an attribute."""
    text = "lambda: {" + ",".join(f"{name!r}: '${name}'" for name in names) + "}"
    made = eval(compile(text, __file__, "eval"))
    return _sealed(made.__code__, {f"${name}": value for name, value in names.items()})


def _names_of(function):
    """What a function needs to be made again: its names with their values, none of which a program can change."""
    where = {**vars(builtins), **function.__globals__}
    found = {name: where[name] for name in _names_in(function.__code__)}
    bad = [name for name, value in found.items() if isinstance(value, (types.FunctionType, list, dict))]
    assert not bad, f"{function.__name__} uses {bad}, which a program can change"
    return {**found, "__builtins__": {}}


_END_NAMES = {
    "no_garbage": gc.disable, "digits": sys.set_int_max_str_digits, "depth": sys.setrecursionlimit,
    "new": types.FunctionType, "whole": list, "items": dict.items, "begins": str.startswith, "type": type, "str": str,
    "encode": values.encode.__code__, "encode_names": _dictionary(_names_of(values.encode)),
    "most": MAX_NAMES, "join": str.join, "chunks": _chunks, "namespace": "$namespace", "__builtins__": {},
}  # fmt: skip
assert _names_in(_end.__code__) | {"__builtins__"} == {*_END_NAMES}
_NAMES_AT_END = _dictionary(_END_NAMES)
_CONSTANTS = {
    "$new": types.FunctionType, "$end": _end.__code__, "$execute": exec, "$exception": sys.exception,
    "$type": type, "$issubclass": issubclass, "$exits": SystemExit, "$write": posix.write, "$mark": MARK.encode(),
    "$get": dict.get, "$callable": callable,
}  # fmt: skip
