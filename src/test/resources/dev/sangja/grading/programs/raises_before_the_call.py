def f(a, b):
    return a


print('top')
raise ValueError('too early')
