def f(a, b):
    yield a
    yield b
