def f(a, b):
    print('in')
    return a / 0
