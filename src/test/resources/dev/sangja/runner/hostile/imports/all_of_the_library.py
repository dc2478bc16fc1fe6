# must: finished
import sys

for name in sorted(sys.stdlib_module_names):
    if name not in ("this", "antigravity"):
        try:
            __import__(name)
        except BaseException:
            pass
print("all")
