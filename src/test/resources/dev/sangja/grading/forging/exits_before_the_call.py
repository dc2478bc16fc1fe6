#| returns("double", [3], 6)
#+ def double(x):
#+     return x * 2
import sys


def double(x):
    sys.exit(6)
