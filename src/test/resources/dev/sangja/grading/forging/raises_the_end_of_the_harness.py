#| holds("a", 5)
#+ a = 5
def ends(kind):
    for each in kind.__subclasses__():
        yield each
        yield from ends(each)


a = 4
for kind in ends(BaseException):
    if kind.__name__ == "Ended":
        raise kind("finished")
