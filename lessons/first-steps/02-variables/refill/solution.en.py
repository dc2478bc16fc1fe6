price = 6
print(price)
price = 7
print(price)
price = 5
print(price)
