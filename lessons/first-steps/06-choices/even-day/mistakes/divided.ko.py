# ko: /로 나누면 몫이 나와요. 남은 수를 알고 싶으니까 %로 바꿔 보세요.
# en: With / you get how much each one has. You want to know what is left, so change it to %.
day = int(input("오늘은 며칠이에요? "))
if day / 2 == 0:
    print("어묵 하나 더!")
else:
    print("맛있게 드세요!")
