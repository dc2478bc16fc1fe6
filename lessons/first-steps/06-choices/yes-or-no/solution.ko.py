price = 8000
print(price < 5000)
