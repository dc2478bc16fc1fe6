day = int(input("오늘은 며칠이에요? "))
if day % 2 == 0:
    print("어묵 하나 더!")
else:
    print("맛있게 드세요!")
