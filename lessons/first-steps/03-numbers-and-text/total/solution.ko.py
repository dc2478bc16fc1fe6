plate = 4500
drink = 2000
total = plate * 2 + drink
print(total)
