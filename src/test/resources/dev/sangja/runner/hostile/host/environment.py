# must: finished
# prints: []
import os

print([name for name in os.environ if name not in ("HOME", "LANG", "PWD", "PATH", "PYTHONHOME", "PYTHONPATH", "TZ")])
