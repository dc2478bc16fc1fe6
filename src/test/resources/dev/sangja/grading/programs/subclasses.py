class Text(str):
    pass


class Number(int):
    pass


class Things(list):
    pass


a = Text('x')
b = Number(3)
c = Things([1])
d = True


def f(*each):
    return Text('y')
