# ko: /로 나누면 몫이 나와요. 남은 수를 알고 싶으니까 %로 바꿔 보세요.
# en: With / you get how much each one has. You want to know what is left, so change it to %.
day = int(input("Which day of the month is it? "))
if day / 2 == 0:
    print("Free juice today!")
else:
    print("Enjoy your meal!")
