# ko: else는 if와 같은 곳에서 시작해야 해요. else 앞의 빈칸을 지워 보세요.
# en: The else must start at the same place as its if. Take away the spaces before else.
day = int(input("오늘은 며칠이에요? "))
if day % 2 == 0:
    print("어묵 하나 더!")
    else:
        print("맛있게 드세요!")
