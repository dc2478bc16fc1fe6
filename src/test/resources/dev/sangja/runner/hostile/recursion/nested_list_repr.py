# must: raised RecursionError
import sys

sys.setrecursionlimit(10**9)
x = []
for _ in range(100000):
    x = [x]
print(len(repr(x)))
