# ko: 화면에 상자 이름이 나왔어요. print 괄호 안에서 상자 이름에 붙은 따옴표를 지워 보세요.
# en: The screen shows the names of the boxes. Take the quotes away from those names in print.
shop = "하준이네 김밥집"
menu = "참치김밥"
price = 4000
print("shop")
print("menu", "price", "원")
