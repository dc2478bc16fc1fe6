price = 4500
print(price)
