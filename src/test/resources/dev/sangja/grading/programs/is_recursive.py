def f(a, b):
    return f(a + 1, b)


def deep(n):
    return n and 1 + deep(n - 1)


print(deep(900))
