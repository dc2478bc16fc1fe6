# must: finished
class Code(int):
    def __and__(self, other):
        raise MemoryError

    __index__ = __int__ = __and__


raise SystemExit(Code(3))
