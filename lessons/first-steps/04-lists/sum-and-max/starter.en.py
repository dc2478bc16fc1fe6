prices = [6, 9, 10, 4, 14]
print(sum(prices))
print(max(prices))
