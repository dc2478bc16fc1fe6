# ko: =가 하나예요. 남은 수가 0과 같은지 묻는 것이니까 ==로 적어 보세요.
# en: There is only one =. You ask whether what is left is the same as 0, so write ==.
day = int(input("Which day of the month is it? "))
if day % 2 = 0:
    print("Free juice today!")
else:
    print("Enjoy your meal!")
