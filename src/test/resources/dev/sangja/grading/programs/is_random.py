import random

a = random.randint(1, 100)
b = random.random()
c = random.choice('abc')
d = random.sample(range(10), 3)
