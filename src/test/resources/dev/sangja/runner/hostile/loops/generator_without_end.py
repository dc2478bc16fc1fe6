# must: timed-out
def numbers():
    while True:
        yield 1


print(sum(numbers()))
