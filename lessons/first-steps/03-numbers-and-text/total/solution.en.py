plate = 6
drink = 2
total = plate * 2 + drink
print(total)
