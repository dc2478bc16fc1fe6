today = 30
best = today
today = 12
print(best)
