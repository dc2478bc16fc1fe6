"""Packs the standard library into one archive: compiled modules behind an index, the same bytes for the same sources.

usage: python library.py <Lib folder> <own modules' folder> <archive>

Layout, all numbers 32 bits, little endian: 16 bytes magic; count; bytes of the index; then for each module, sorted by
name: flags (1 package, 2 needed at the start), offset, size, length of its name, the name and a zero; then the code as
marshal writes it.
"""

import marshal
import pathlib
import sys

MAGIC = b"sangja-library-1"
PACKAGE, AT_START = 1, 2
FIRST = ("encodings", "encodings.aliases", "encodings.utf_8", "encodings.latin_1", "encodings.ascii", "_sangja_start")
# What needs a terminal, a screen, other processes, a compiler or a package index, what only tests use, and what stands
# in for C modules that are there.
LEFT_OUT = set(
    """
    __phello__ _aix_support _android_support _apple_support _ios_support _osx_support _pydatetime _pydecimal _pyio
    cProfile ctypes curses dbm ensurepip getpass idlelib lib2to3 multiprocessing nturl2path profile pstats pty
    pydoc_data site-packages sqlite3 test tests tkinter tty turtle turtledemo venv webbrowser wsgiref xmlrpc
    """.split()
)


def modules(lib):
    for file in sorted(lib.rglob("*.py")):
        parts = file.relative_to(lib).with_suffix("").parts
        terminal = parts[0] == "_pyrepl" and parts[-1] not in ("__init__", "pager")
        if LEFT_OUT.isdisjoint(parts) and not terminal:
            package = parts[-1] == "__init__"
            yield ".".join(parts[:-1] if package else parts), package, file


def compiled(file, lib):
    name = f"/lib/python/{file.relative_to(lib).as_posix()}"
    return marshal.dumps(compile(file.read_bytes(), name, "exec", dont_inherit=True, optimize=0))


def numbers(*values):
    return b"".join(value.to_bytes(4, "little") for value in values)


def main(lib, own, archive):
    found = {name: (package, compiled(file, lib)) for name, package, file in modules(lib)}
    found |= {name: (package, compiled(file, own)) for name, package, file in modules(own)}
    names = sorted(found)
    index_size = sum(16 + len(name) + 1 for name in names)
    offset = len(MAGIC) + 8 + index_size
    index, codes = [], []
    for name in names:
        package, code = found[name]
        flags = PACKAGE * package | AT_START * (name in FIRST)
        index.append(numbers(flags, offset, len(code), len(name)) + name.encode("ascii") + b"\0")
        codes.append(code)
        offset += len(code)
    head = MAGIC + numbers(len(names), index_size)
    archive.write_bytes(head + b"".join(index) + b"".join(codes))
    print(len(names), "modules,", offset, "bytes")


main(*map(pathlib.Path, sys.argv[1:]))
