"""Makes the library importable from its archive, loads the harness, and gives the function that handles runs.

The first module that the interpreter runs, once, before the snapshot is taken.
"""

import marshal
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import PathFinder

LIBRARY = "/lib/python"
HOME = "/home/learner"


class _Archive:
    """Finds the modules of the standard library, and loads their code from the archive that the host keeps."""

    def __init__(self, index, read):
        self._index = index
        self._read = read

    def find_spec(self, name, path=None, target=None):
        found = self._index.get(name)
        return found and _spec(name, self, found[0], LIBRARY)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def get_code(self, name):
        _, offset, size = self._index[name]
        return marshal.loads(self._read(offset, size))

    def is_package(self, name):
        return self._index[name][0]

    def get_source(self, name):
        return None

    def invalidate_caches(self):
        pass


class _Harness(_Archive):
    """Our own modules, given as their source text."""

    def __init__(self, modules):
        self._modules = modules
        super().__init__({name: (each["package"], 0, 0) for name, each in modules.items()}, None)

    def find_spec(self, name, path=None, target=None):
        return _spec(name, self, self.is_package(name), "") if name in self._modules else None

    def get_code(self, name):
        return compile(self._modules[name]["source"], _file(name, self.is_package(name), ""), "exec", dont_inherit=True)


def _file(name, package, folder):
    return f"{folder}/{name.replace('.', '/')}{'/__init__' if package else ''}.py"


def _spec(name, loader, package, folder):
    file = _file(name, package, folder)
    spec = ModuleSpec(name, loader, origin=file, is_package=package)
    spec.has_location = True
    if package:
        spec.submodule_search_locations = [file.rpartition("/")[0]]
    return spec


def start(index, read, request):
    """request: {"modules": {name: {"source", "package"}}, "preload": [name], "entry": "module:function"} as JSON."""
    archive = _Archive(index, read)
    sys.meta_path.insert(2, archive)
    import json

    request = json.loads(request)
    harness = _Harness(request["modules"])
    sys.meta_path.insert(3, harness)
    for name in request["preload"]:
        __import__(name)
    module, _, function = request["entry"].partition(":")
    handle = getattr(__import__(module, fromlist=[function]), function)
    # Programs cannot import the harness.
    sys.meta_path.remove(harness)
    _settle()
    return handle


def _settle():
    """Leaves the interpreter as a program should find it."""
    import builtins
    import gc
    import os
    from _sitebuiltins import Quitter, _Helper

    builtins.exit = Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.quit = Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.help = _Helper()
    assert sys.meta_path[-1] is PathFinder
    os.environ["HOME"] = HOME
    sys.path[:] = [HOME]
    sys.argv[:] = ["main.py"]
    sys.path_importer_cache.clear()
    del sys.modules["_sangja_start"]
    gc.collect()
    gc.freeze()
