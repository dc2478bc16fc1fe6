# must: finished
import builtins

for name in ("len", "str", "dict", "list", "isinstance", "type", "getattr", "print", "int", "min", "max"):
    setattr(builtins, name, lambda *a, **k: 1 / 0)
