# ko: 짝수 날과 홀수 날의 말이 서로 바뀌었어요. 2를 적으면 어느 길로 가는지 따라가 보세요.
# en: The lines for even and odd days are swapped. Type 2 and see which way it goes.
day = int(input("Which day of the month is it? "))
if day % 2 == 0:
    print("Enjoy your meal!")
else:
    print("Free juice today!")
