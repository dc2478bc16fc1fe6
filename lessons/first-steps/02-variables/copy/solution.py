today = 41
best = today
print(today, best)
