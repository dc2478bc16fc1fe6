day = int(input("오늘은 며칠이에요? "))
if day % 2 == 1:
    print("맛있게 드세요!")
else:
    print("어묵 하나 더!")
