# must: finished
import sys

sys.exit("bye")
