# must: finished
import copy
import sys

sys.setrecursionlimit(10**8)
x = []
for _ in range(50000):
    x = [x]
copy.deepcopy(x)
