# must: timed-out, out-of-memory
x = ["x"] * 10
for _ in range(12):
    x = [x] * 10
print(len(str(x)))
