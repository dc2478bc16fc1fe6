# must: finished
import weakref


class A:
    pass


for _ in range(20000):
    a = A()
    weakref.finalize(a, print, end="")
    del a
print("done")
