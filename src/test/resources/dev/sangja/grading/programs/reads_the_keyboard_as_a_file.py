import sys

lines = sys.stdin.readlines()
print(lines)
