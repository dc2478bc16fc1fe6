# ko: 짝수 날과 홀수 날의 말이 서로 바뀌었어요. 2를 적으면 어느 길로 가는지 따라가 보세요.
# en: The lines for even and odd days are swapped. Type 2 and see which way it goes.
day = int(input("오늘은 며칠이에요? "))
if day % 2 == 0:
    print("맛있게 드세요!")
else:
    print("어묵 하나 더!")
