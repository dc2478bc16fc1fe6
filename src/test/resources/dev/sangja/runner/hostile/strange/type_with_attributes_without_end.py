# must: timed-out, out-of-memory
class A:
    pass


n = 0
while True:
    setattr(A, f"a{n}", n)
    n += 1
