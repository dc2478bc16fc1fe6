prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
for price in prices:
    print(price, "dollars")
