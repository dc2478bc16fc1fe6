# must: finished, timed-out, out-of-memory
class A:
    pass


for n in range(10**6):
    setattr(A, f"a{n}", n)
print(len(vars(A)) > 10**5)
