a = []
for _ in range(30):
    a = [a]
