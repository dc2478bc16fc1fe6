# ko: 도장이 0번부터 시작해요. 화면에 보여 줄 때 number에 1을 더해 보세요.
# en: The stamps begin at 0. Add 1 to number when you show it.
count = int(input("몇 번 왔어요? "))
for number in range(count):
    print(number, "번째 도장")
