prices = [6, 9, 10]
new = int(input("What do the noodles cost now? "))
# Write one line here.
print(prices)
