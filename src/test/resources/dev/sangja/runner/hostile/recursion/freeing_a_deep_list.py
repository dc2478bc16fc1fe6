# must: finished
x = None
for _ in range(1000000):
    x = (x,)
del x
print("freed")
