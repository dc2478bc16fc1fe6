# must: finished, raised, timed-out
class A:
    pass


for _ in range(3000):
    A = type("A", (A,), {})
print(A().__class__.__name__)
