prices = [6, 9, 10]
new = int(input("What do the noodles cost now? "))
prices[1] = new
print(prices)
