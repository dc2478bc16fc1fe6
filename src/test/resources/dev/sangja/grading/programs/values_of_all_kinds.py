a = [1, 2.5, 'x', None, True, (1,), {'k': {1: [2]}}, {3, 1, 2}]
b = -0.0
c = float('nan')
d = float('-inf')
e = 1e-310
f = lambda *each: (each, 1 == 1.0)
g = 10 ** 40
h = -7
i = b'bytes'
j = 3 + 4j
k = range(3)
l = frozenset([1])
m = ...
n = ''
o = 0.1 + 0.2
