"""The entry points: each takes and gives JSON, and is the same in the browser and on the server.

`run` is a learner's own run with streaming output. `plan`, `observe` and `judge` are the three phases of checking:
the program that is observed never sees an expectation, and the one that judges never runs the program.
"""

import builtins
import json
import sys
import time

# Modules that learners import: here already, so that a snapshot of the interpreter has them.
import collections, copy, dataclasses, datetime, decimal, fractions, functools, itertools, math, random, re, statistics, string, textwrap, typing  # noqa: E401, E501, F401

from sangja import checks, web
from sangja.limits import Guard
from sangja.program import Program
from sangja.values import decode, encode, exact

__builtins__ = dict(vars(builtins))

COMPUTING_SECONDS = 10
MAX_NAMES = 200
MAX_ASKED = 1_000
MAX_SLEEP = 86_400
_CLOCKS = ("time", "monotonic", "perf_counter")

_to_json = json.JSONEncoder(ensure_ascii=True).encode
_from_json = json.JSONDecoder().decode
# The encoder written in C, made before any program runs: patching the json module cannot reach it.
_write = json.encoder.c_make_encoder(
    None, None, json.encoder.encode_basestring_ascii, None, ": ", ", ", False, False, False
)
_now = time.monotonic


def _dumps(data):
    return "".join(_write(data, 0))


def run(request, write_out, write_err, ask, sleep, fetch=None, kind=Program):
    """A learner's own run.

    request: {"source", "seconds" (10), "seed", "without_answer": what it means when ask gives None, "origin" and "language"
    for what fetch asks}.
    write_out(text), write_err(text): called as the program writes. ask(prompt) -> str or None. sleep(seconds) -> True
    when the wait was broken off. fetch: see `web.connect`; without one requests get recorded answers. kind: what runs it, with
    what it leaves. Returns {"status", "error", "line", "exit", "boxes"}.
    """
    request = _from_json(request)
    guard = Guard(request.get("seconds", COMPUTING_SECONDS))
    out = _Batch(write_out)
    guard.on_check = out.flush_old

    def answer(prompt):
        out.add(prompt)
        out.flush()
        text = guard.wait(lambda: ask(prompt))
        if text is None:
            guard.end(request.get("without_answer", "stopped"))
        return exact(text)

    def wait(seconds):
        out.flush()
        if guard.wait(lambda: sleep(min(seconds, MAX_SLEEP))):
            guard.end("stopped")

    def show_error(text):
        out.flush()
        write_err(text)

    def fetch_in_peace(*parts):
        out.flush()
        return guard.wait(lambda: fetch(*parts))

    program = kind(request["source"], guard, out.add, answer, wait, show_error, request.get("seed", 0))
    web.connect(fetch and fetch_in_peace, request.get("origin", ""), request.get("language", "en"))
    try:
        with program:
            program.execute()
    finally:
        web.connect(None, "", "en")
    out.flush()
    return _dumps({**_ending(program), **program.left()})


class _Batch:
    """Collects what is written into whole lines: a message to the page for each piece would be slow."""

    def __init__(self, show):
        self._show = show
        self._parts = []
        self._shown = 0.0

    def add(self, text):
        self._parts.append(text)
        if "\n" in text or _now() - self._shown > 0.02:
            self.flush()

    def flush_old(self):
        if self._parts:
            self.flush()

    def flush(self):
        if self._parts:
            text = "".join(self._parts)
            self._parts.clear()
            self._shown = _now()
            self._show(text)


def _ending(program):
    guard = program.guard
    if guard.reason is not None:
        return {"status": guard.reason, "error": None, "line": guard.line}
    if program.error is not None:
        return {"status": "error", "error": program.error, "line": program.error["line"]}
    return {"status": "finished", "error": None, "line": None}


def plan(checks_source):
    """The probes that a checks.py asks for: {"probes": [...]}, each to be observed once, in this order."""
    return _to_json({"probes": checks.load(checks_source).probes})


def observe(request):
    """What a program does under one probe, as data of exact builtin types.

    request: {"probe", "source", "seconds" (10)}. Returns {"status", "error", "line", "printed", "asked", "names",
    "called" (None, "returned", "raised", "missing" or "not_callable"), "result"}.
    """
    request = _from_json(request)
    probe = request["probe"]
    observed = _Observed(request["source"], probe, request.get("seconds", COMPUTING_SECONDS))
    with observed.program:
        observed.go()
    return _dumps(observed.report())


class _Observed:
    def __init__(self, source, probe, seconds):
        self._probe = probe
        self._answers = list(probe.get("input", []))
        self._printed = []
        self._asked = []
        self._called = None
        self._result = None
        self._guard = Guard(seconds)
        self.program = Program(
            source, self._guard, self._printed.append, self._answer, self._wait, lambda _: None, probe.get("seed", 0)
        )

    def go(self):
        self._slow_clocks()
        self.program.execute()
        if self._probe["kind"] == "call" and self.program.error is None and self._guard.reason is None:
            self._call()

    def _call(self):
        del self._printed[:]
        function = self.program.namespace.get(self._probe["function"])
        if function is None:
            self._called = "missing"
        elif not callable(function):
            self._called = "not_callable"
        else:
            arguments = [decode(value) for value in self._probe["arguments"]]

            def work():
                self._result = function(*arguments)

            self._called = "returned" if self.program.attempt(work) else "raised"

    def report(self):
        namespace = self.program.namespace
        names = [
            [exact(name), encode(value)]
            for name, value in list(namespace.items())
            if type(name) is str and not name.startswith("__")
        ]
        return {
            **_ending(self.program),
            "printed": "".join(self._printed),
            "asked": self._asked[:MAX_ASKED],
            "names": names[:MAX_NAMES],
            "called": self._called,
            "result": encode(self._result),
        }

    def _answer(self, prompt):
        self._asked.append(prompt)
        if not self._answers:
            raise EOFError("EOF when reading a line")
        return self._answers.pop(0)

    def _slow_clocks(self):
        # time.sleep() moves the program's clocks on and does not wait.
        self._slept = 0.0
        for name in _CLOCKS:
            setattr(time, name, self._clock(getattr(time, name)))

    def _clock(self, real):
        return lambda: real() + self._slept

    def _wait(self, seconds):
        self._slept += seconds


def judge(request):
    """The verdict on observations that were made for the probes of `plan`, in their order.

    request: {"checks", "source", "starter", "observations", "language"}. Returns {"passed", "message", "checks": [{"id",
    "label", "passed", "message"}], "faults": what went wrong in checks.py itself, for its author}.
    """
    request = _from_json(request)
    return _to_json(checks.load(request["checks"]).judge(request))
