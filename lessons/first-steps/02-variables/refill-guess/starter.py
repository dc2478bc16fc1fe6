cups = 20
cups = 8
print(cups)
