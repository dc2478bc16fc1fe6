"""An exception of the program as data: its type, its message, its line in main.py and a traceback of main.py alone."""

import builtins

from sangja.limits import PROGRAM_FILE
from sangja.values import exact, type_name

__builtins__ = dict(vars(builtins))

MAX_MESSAGE = 2_000
# The real one, whatever the error's class makes of that name.
traceback_of = BaseException.__dict__["__traceback__"].__get__
MAX_FRAMES = 5


def describe(error, source):
    """What a learner is told about an exception. Calls its __str__, which may do anything but is survived."""
    lines = source.split("\n")
    message = _message(error)
    frames = frames_of(error)
    line = frames[-1][0] if frames else None
    if isinstance(error, SyntaxError) and _is_of_program(error):
        line = error.lineno if isinstance(error.lineno, int) else None
        frames = []
    name = type_name(error)
    return {"type": name, "message": message, "line": line, "traceback": _traceback(name, message, line, frames, lines)}


def _is_of_program(error):
    return error.filename == PROGRAM_FILE


def _message(error):
    try:
        if isinstance(error, SyntaxError):
            text = str(error.msg)
        else:
            text = str(error)
        return exact(text)[:MAX_MESSAGE]
    except BaseException:
        return ""


def frames_of(error):
    """(line, function) of each frame in main.py, the outermost first."""
    frames = []
    traceback = traceback_of(error)
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == PROGRAM_FILE:
            frames.append((traceback.tb_lineno, exact(code.co_name)))
            at_begin = traceback.tb_lineno == code.co_firstlineno
        traceback = traceback.tb_next
    # Where the limit is met by what watches each function's begin, the line is the one that called it.
    return frames[:-1] if type(error) is RecursionError and len(frames) > 1 and at_begin else frames


def _traceback(name, message, line, frames, lines):
    text = ["Traceback (most recent call last):"] if frames else []
    shown = frames if len(frames) <= 2 * MAX_FRAMES else frames[:MAX_FRAMES] + [None] + frames[-MAX_FRAMES:]
    for frame in shown:
        if frame is None:
            text.append(f"  ... {len(frames) - 2 * MAX_FRAMES} more ...")
        else:
            text.append(f'  File "{PROGRAM_FILE}", line {frame[0]}, in {frame[1]}')
            text += _source_line(frame[0], lines)
    if not frames and line is not None:
        text.append(f'  File "{PROGRAM_FILE}", line {line}')
        text += _source_line(line, lines)
    text.append(f"{name}: {message}" if message else name)
    return "\n".join(text)


def _source_line(line, lines):
    shown = lines[line - 1].strip()[:200] if line is not None and 0 < line <= len(lines) else ""
    return [f"    {shown}"] if shown else []
