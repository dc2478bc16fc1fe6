left = 3
while left > 0:
    print("Bagels left:", left)
    left -= 1
print("All sold!")
