# ko: 세 번 왔는데 도장이 네 개예요. range 괄호 안에는 count만 적고, 보여 줄 때 1을 더해 보세요.
# en: Three visits, and there are four stamps. Put count alone into range, and add 1 when you show the number.
count = int(input("몇 번 왔어요? "))
for number in range(count + 1):
    print(number, "번째 도장")
