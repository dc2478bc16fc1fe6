# ko: else는 if와 같은 곳에서 시작해야 해요. else 앞의 빈칸을 지워 보세요.
# en: The else must start at the same place as its if. Take away the spaces before else.
day = int(input("Which day of the month is it? "))
if day % 2 == 0:
    print("Free juice today!")
    else:
        print("Enjoy your meal!")
