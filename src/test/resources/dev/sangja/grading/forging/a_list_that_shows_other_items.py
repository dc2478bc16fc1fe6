#| holds("a", [1, 2])
#+ a = [1, 2]
class L(list):
    def __iter__(self):
        return iter([1, 2])

    def __len__(self):
        return 2

    def __eq__(self, other):
        return True


a = L([3])
