prices = [4500, 8000, 9000, 3500, 11000, 12000]
print(sum(prices))
print(max(prices))
