# must: raised RecursionError
it = iter([1])
for _ in range(100000):
    it = map(int, it)
print(next(it))
