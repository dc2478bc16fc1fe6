# must: raised RecursionError
x = []
x.append(x)
y = []
y.append(y)
print(x == y)
