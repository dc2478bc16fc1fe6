price = 5
count = int(input("How many bowls? "))
total = price * count
print("Noah's Noodles")
print("-" * 20)
print("Total:", total, "dollars")
