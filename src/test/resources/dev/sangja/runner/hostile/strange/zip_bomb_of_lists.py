# must: timed-out, finished, out-of-memory, raised
x = ["x"] * 10
for _ in range(12):
    x = [x] * 10
print(len(str(x)))
