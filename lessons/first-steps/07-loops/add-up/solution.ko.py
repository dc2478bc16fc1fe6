total = 0
total += 4500
total += 3500
total += 8000
print(total)
