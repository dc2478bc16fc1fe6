# ko: 화면에 상자 이름이 나왔어요. print 괄호 안의 따옴표를 지우면 상자에 든 값이 나와요.
# en: The screen shows the name of the box. Without the quotes in print you will see its value.
price = 6
print("price")
