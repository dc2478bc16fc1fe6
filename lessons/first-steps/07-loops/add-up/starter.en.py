total = 0
total += 6
total += 4
print(total)
