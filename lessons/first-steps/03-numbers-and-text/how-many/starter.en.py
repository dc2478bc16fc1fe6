count = input("How many guests? ")
print(count * 2)
