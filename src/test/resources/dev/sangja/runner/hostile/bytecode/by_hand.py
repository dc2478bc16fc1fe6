# must: finished, raised, crashed, timed-out, out-of-memory
def f():
    return 1


f.__code__ = f.__code__.replace(co_code=bytes([151, 0, 83, 0]) * 10, co_stacksize=0)
f()
