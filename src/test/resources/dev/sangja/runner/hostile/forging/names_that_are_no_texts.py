# must: finished
globals()[3] = 3


class Name(str):
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True


globals()[Name("x")] = 1
