# ko: 화면에 상자 이름이 나왔어요. print 괄호 안에서 상자 이름에 붙은 따옴표를 지워 보세요.
# en: The screen shows the name of a box. Take the quotes away from that name in print.
small = "Corner Bagels"
meal = "Moon Pancakes"
feast = "Big Fire Pizza"
money = int(input("How much money do you have? "))
if money < 7:
    print("small")
elif money < 15:
    print("meal")
else:
    print("feast")
