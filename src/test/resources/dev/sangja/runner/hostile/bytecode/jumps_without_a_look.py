# must: timed-out
import dis


def f():
    pass


back = [dis.opmap["JUMP_BACKWARD_NO_INTERRUPT"], 2]
f.__code__ = f.__code__.replace(co_code=bytes([dis.opmap["RESUME"], 0, dis.opmap["NOP"], 0, *back]))
f()
