# must: raised GeneratorExit
def numbers():
    try:
        yield 1
    finally:
        yield 2


for _ in numbers():
    raise GeneratorExit
