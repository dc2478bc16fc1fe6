a = [x * x for x in range(5) if x % 2]
b = {x: x for x in 'ab'}
c = (x for x in range(3))
d = next(c)
