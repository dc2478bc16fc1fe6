def f(a, b):
    print('in', end='')
    b.append(a)
    return b
