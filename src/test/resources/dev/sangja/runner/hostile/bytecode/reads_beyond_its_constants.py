# must: finished, raised, crashed, timed-out, out-of-memory
import dis

load = dis.opmap["LOAD_CONST"]
back = dis.opmap["RETURN_VALUE"]


def f():
    pass


for at in range(0, 255, 5):
    f.__code__ = f.__code__.replace(co_code=bytes([dis.opmap["RESUME"], 0, load, at, back, 0]), co_consts=())
    print(type(f()))
