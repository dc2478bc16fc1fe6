yesterday = 0
today = 25
# 여기에 한 줄을 적으세요.
print(yesterday)
