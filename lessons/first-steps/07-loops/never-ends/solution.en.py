left = 3
sold = 0
while left > 0:
    sold += 1
    left -= 1
print("Bagels sold:", sold)
