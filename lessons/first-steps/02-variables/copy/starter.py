today = 30
best = today
print(today, best)
