# must: timed-out, out-of-memory
class A:
    pass


while True:
    A = type("A", (A,), {})
