"""What a check sees of one run of the learner's program."""

import builtins

from sangja.values import MISSING, decode

__builtins__ = dict(vars(builtins))


class Problem:
    """The error that ended a program: its type's name, its message and its line in main.py (or None)."""

    def __init__(self, data):
        self.type = data["type"]
        self.message = data["message"]
        self.line = data["line"]


class Seen:
    """One observation.

    `printed` is all that was on the screen without the questions of input() and without the last line break; `lines`
    the same as a list. For a call, `printed` is what the call alone printed and `result` what it gave back (MISSING
    where it gave nothing back because it failed). `language` is the reader's, ko or en. `status` is finished, error, time_limit, output_limit or crashed.
    """

    def __init__(self, data, probe, request):
        self.status = data["status"]
        self.probe = probe
        self.source = request["source"]
        self.starter = request["starter"]
        self.language = request["language"]
        self.line = data["line"]
        self.error = Problem(data["error"]) if data["error"] else None
        self.printed = data["printed"].removesuffix("\n")
        self.lines = self.printed.split("\n") if self.printed else []
        self.asked = list(data["asked"])
        self.names = {name: decode(value) for name, value in data["names"]}
        self.called = data["called"]
        self.result = decode(data["result"]) if data["called"] == "returned" else MISSING

    def holds(self, name):
        """The value in a variable after the program, MISSING where there is no such variable."""
        return self.names.get(name, MISSING)
