# must: timed-out
x = 7 ** (10**7)
print(x % 10 ** (10**6) // 3)
for n in range(100):
    x = x * x
