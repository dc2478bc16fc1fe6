# ko: =가 두 개 있어요. 값을 넣을 때는 하나만 적어 보세요.
# en: There are two = signs. To put a value in, write just one.
yesterday = 0
today = 25
yesterday == today
print(yesterday)
