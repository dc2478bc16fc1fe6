# must: finished
class Liar:
    @property
    def __class__(self):
        raise SystemExit

    def __eq__(self, other):
        return True

    def __hash__(self):
        raise MemoryError

    def __reduce__(self):
        return exit, ()


liar = Liar()
