# ko: 몇 번 왔다고 적어도 언제나 세 줄이에요. range 괄호 안에 3 대신 count를 적어 보세요.
# en: Whatever you type, there are three lines. Put count into range in place of the 3.
count = int(input("How many visits? "))
for number in range(3):
    print("Stamp", number + 1)
