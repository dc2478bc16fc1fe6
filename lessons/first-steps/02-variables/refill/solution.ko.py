price = 4500
print(price)
price = 5000
print(price)
price = 4000
print(price)
