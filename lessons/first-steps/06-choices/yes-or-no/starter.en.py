price = 6
print(price < 7)
