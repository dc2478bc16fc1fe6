prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
total = 0
# Go on below.
