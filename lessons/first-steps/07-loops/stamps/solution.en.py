count = int(input("How many visits? "))
for number in range(count):
    print("Stamp", number + 1)
