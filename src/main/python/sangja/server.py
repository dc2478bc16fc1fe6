"""What the server's runner calls for each request: one function from JSON to JSON, in a fresh copy of the interpreter.

A request names what to do; its other keys are those of the function in `harness` that does it. `run` takes two more:
`stdin`, the lines that input() reads, and `files`, {name: {"text" or "base64"}}, laid into the program's folder. What a
program prints goes out as it is printed, on the interpreter's two channels; the answer is only what this returns.
"""

import base64
import builtins
import json

# What os.write is, below the module that a program can change.
import posix

# More modules that learners import: in the snapshot they cost nothing, otherwise a millisecond each in every run.
import bisect, csv, encodings.cp949, enum, heapq, io, operator, os  # noqa: E401, F401

from sangja import harness, program, study, witness
from sangja.runs import OpenProgram

__builtins__ = dict(vars(builtins))

program.interpreter = program.Disposable

_write = posix.write
_open = open
_from_json = json.JSONDecoder().decode
_to_json = json.JSONEncoder(ensure_ascii=True).encode
_sleep = harness.time.sleep


def handle(request):
    """request: {"do": "run", "plan", "observe", "judge" or "study", ...}."""
    wanted = _from_json(request)
    _lay(wanted.get("files", {}))
    match wanted["do"]:
        case "run":
            return _run(request, wanted.get("stdin", ""))
        case "plan":
            return harness.plan(wanted["checks"])
        case "observe":
            return witness.observe(wanted)
        case "judge":
            return harness.judge(request)
        case "study":
            return _to_json(study.study(wanted))
    raise ValueError(f"do must be run, plan, observe, judge or study, not {wanted['do']!r}")


def _lay(files):
    for name, content in files.items():
        data = content["text"].encode() if "text" in content else base64.b64decode(content["base64"], validate=True)
        with _open(name, "xb") as file:
            file.write(data)


def _run(request, stdin):
    lines = iter(stdin.splitlines())

    def ask(_prompt):
        for line in lines:
            return line
        raise EOFError("EOF when reading a line")

    return harness.run(request, _to_channel(1), _to_channel(2), ask, _sleep, kind=OpenProgram)


def _to_channel(channel):
    def write(text):
        # Halves of surrogate pairs have no place in UTF-8: two that belong together are one character, others are marked.
        data = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
        while data:
            data = data[_write(channel, data) :]

    return write


witness.seal()
