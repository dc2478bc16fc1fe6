# ko: =가 하나예요. 남은 수가 0과 같은지 묻는 것이니까 ==로 적어 보세요.
# en: There is only one =. You ask whether what is left is the same as 0, so write ==.
day = int(input("오늘은 며칠이에요? "))
if day % 2 = 0:
    print("어묵 하나 더!")
else:
    print("맛있게 드세요!")
