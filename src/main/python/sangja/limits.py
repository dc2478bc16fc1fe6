"""Ends a program from within: by its computing time, by its output, or because somebody pressed stop."""

# The signal module of the standard library is Python code, which a program can disturb; this is what it calls.
import _signal as signal
import builtins
import sys
import time

try:
    # The server's interpreter counts in C.
    import _sangja_watch
except ImportError:
    _sangja_watch = None

__builtins__ = dict(vars(builtins))

PROGRAM_FILE = "main.py"
MAX_OUTPUT_BYTES = 65_536
MAX_OUTPUT_LINES = 2_000

_TOOL = 4
_EVENTS = sys.monitoring.events
_CHECK_EVERY = 0.005
_HOME = __file__.rpartition("/")[0] + "/"
_now = time.monotonic
_frame = sys._getframe
_set_events = sys.monitoring.set_events


class Ended(BaseException):
    """Raised in the program to end it. One that catches it meets it again at the next jump or call."""


def _is_own(code):
    """Whether this is code of the harness, which must be able to finish its work after an end."""
    return code.co_filename.startswith(_HOME)


def line_of(frame):
    """The line of main.py that is being executed, None outside of it."""
    while frame is not None:
        if frame.f_code.co_filename == PROGRAM_FILE:
            return frame.f_lineno
        frame = frame.f_back
    return None


class Guard:
    """Watches one run. `reason` is None, or why the program was ended: stopped, time_limit, output_limit, needs_input."""

    def __init__(self, seconds):
        self.deadline = _now() + seconds
        self.reason = None
        self.line = None
        self._left = self._step = 16
        self._checked = _now()
        self.on_check = None

    def __enter__(self):
        monitoring = sys.monitoring
        if monitoring.get_tool(_TOOL) is None:
            monitoring.use_tool_id(_TOOL, "sangja")
        counter = _sangja_watch and _sangja_watch.watch(self._check, _HOME)
        monitoring.register_callback(_TOOL, _EVENTS.JUMP, counter or self._on_jump())
        monitoring.register_callback(_TOOL, _EVENTS.PY_START, counter or self._on_start())
        signal.signal(signal.SIGINT, self._on_signal)
        _set_events(_TOOL, _EVENTS.JUMP | _EVENTS.PY_START)
        return self

    def __exit__(self, *_):
        # Nothing may interrupt what follows, not even a stop that comes in this moment.
        _set_events(_TOOL, 0)
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def end(self, reason):
        """Ends the program now, and again wherever it goes on."""
        self._note(reason, _frame(1))
        raise Ended(self.reason)

    def _note(self, reason, frame):
        if self.reason is None:
            self.reason = reason
            self.line = line_of(frame)
        self._left = self._step = 0
        if _sangja_watch:
            _sangja_watch.look()

    def wait(self, waiting):
        """Calls a function whose time does not count as computing."""
        if self.reason is not None:
            raise Ended(self.reason)
        before = _now()
        try:
            return waiting()
        finally:
            self.deadline += _now() - before

    def _on_jump(self):
        def on_jump(code, _offset, _destination):
            self._left -= 1
            if self._left <= 0 and not _is_own(code):
                self._check()

        return on_jump

    def _on_start(self):
        def on_start(code, _offset):
            self._left -= 1
            if self._left <= 0 and not _is_own(code):
                self._check()

        return on_start

    def _check(self):
        """Ends the program where it has to; gives the number of jumps and calls until the next look."""
        # Reading the clock costs more than the loops that are watched: look about every 5 ms.
        if self.reason is not None:
            raise Ended(self.reason)
        now = _now()
        if now >= self.deadline:
            self.end("time_limit")
        passed = now - self._checked
        self._checked = now
        self._step = max(1, self._step // 4) if passed > 4 * _CHECK_EVERY else self._step
        self._step = min(4096, self._step * 2) if passed < _CHECK_EVERY else self._step
        self._left = self._step
        if self.on_check is not None:
            self.on_check()
        return self._left

    def _on_signal(self, _number, frame):
        self._note("stopped", frame)
        if frame is None or not _is_own(frame.f_code):
            raise Ended(self.reason)


class OutputMeter:
    """Counts what a program writes and ends it at the cap, after the last character that still fits."""

    def __init__(self, guard, lines=MAX_OUTPUT_LINES):
        self.guard = guard
        self.bytes = MAX_OUTPUT_BYTES
        self.lines = lines

    def fitting(self, text):
        """The part of the text that may still be shown."""
        size = len(text.encode("utf-8", "surrogatepass"))
        lines = text.count("\n")
        if size <= self.bytes and lines <= self.lines:
            self.bytes -= size
            self.lines -= lines
            return text
        pieces = text.split("\n")
        text = "\n".join(pieces[: self.lines]) + "\n" if lines > self.lines else text
        data = text.encode("utf-8", "surrogatepass")
        if len(data) > self.bytes:
            text = data[: self.bytes].decode("utf-8", "ignore")
        self.bytes = self.lines = 0
        return text

    @property
    def full(self):
        return self.bytes <= 0 or self.lines <= 0
