#| prints("7")
#+ print(7)
class Text(str):
    def __str__(self):
        return self

    def encode(self, *_):
        return b"7"

    def __getitem__(self, _):
        return "7"

    def __len__(self):
        return 1

    def count(self, *_):
        return 0


print(Text("8"))
