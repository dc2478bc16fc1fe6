import sys

try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
print(None, [1], {'a': 1}, print)
