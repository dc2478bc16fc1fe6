# must: finished, raised, crashed, timed-out, out-of-memory
def f(a, b):
    return a + b


for seed in range(256):
    code = bytes((seed * 7 + i * 13) % 256 for i in range(0, 64))
    try:
        exec(f.__code__.replace(co_code=code))
    except BaseException:
        pass
