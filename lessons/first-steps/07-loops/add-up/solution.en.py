total = 0
total += 6
total += 4
total += 9
print(total)
