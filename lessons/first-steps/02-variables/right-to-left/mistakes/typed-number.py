# ko: 25가 잘 나왔어요! 이번에는 25를 적지 말고, today라는 이름을 적어서 베껴 보세요.
# en: 25 is right! Now do not write 25 yourself, but copy it by writing the name today.
yesterday = 0
today = 25
yesterday = 25
print(yesterday)
