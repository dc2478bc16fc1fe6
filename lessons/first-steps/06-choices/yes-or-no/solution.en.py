price = 9
print(price < 7)
