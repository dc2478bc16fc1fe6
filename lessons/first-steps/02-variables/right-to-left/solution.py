yesterday = 0
today = 25
yesterday = today
print(yesterday)
