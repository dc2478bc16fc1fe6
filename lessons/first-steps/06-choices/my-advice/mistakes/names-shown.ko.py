# ko: 화면에 상자 이름이 나왔어요. print 괄호 안에서 상자 이름에 붙은 따옴표를 지워 보세요.
# en: The screen shows the name of a box. Take the quotes away from that name in print.
small = "한입 김밥"
meal = "달빛 떡볶이"
feast = "불꽃 돈가스"
money = int(input("얼마 있어요? "))
if money < 5000:
    print("small")
elif money < 15000:
    print("meal")
else:
    print("feast")
