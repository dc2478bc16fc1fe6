yesterday = 0
today = 25
# Write one line here.
print(yesterday)
