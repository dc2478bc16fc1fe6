# ko: 화면에 상자 이름이 나왔어요. print 괄호 안에서 상자 이름에 붙은 따옴표를 지워 보세요.
# en: The screen shows the names of the boxes. Take the quotes away from those names in print.
shop = "Noah's Noodles"
menu = "Tomato soup"
price = 5
print("shop")
print("menu", "price", "dollars")
