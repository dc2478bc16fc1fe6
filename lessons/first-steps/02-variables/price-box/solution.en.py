price = 6
print(price)
