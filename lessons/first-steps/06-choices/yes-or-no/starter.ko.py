price = 4500
print(price < 5000)
