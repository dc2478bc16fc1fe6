prices = [4500, 8000, 9000]
prices[1] = 8500
print(prices)
