a = list(range(20_000))
b = list(range(9_000))
c = [list(range(4_000)), list(range(4_000)), list(range(4_000))]
d = {n: n for n in range(6_000)}
