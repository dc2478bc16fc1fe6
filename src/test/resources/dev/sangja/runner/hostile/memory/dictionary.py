# must: timed-out, out-of-memory
d = {}
n = 0
while True:
    d[str(n) * 50] = [n] * 50
    n += 1
