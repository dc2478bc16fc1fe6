import sys


def f(a, b):
    print('in')
    sys.exit(1)
