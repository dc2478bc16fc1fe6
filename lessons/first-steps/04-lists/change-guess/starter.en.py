prices = [6, 9, 10]
prices[1] = 11
print(prices)
