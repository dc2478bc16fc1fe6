shop = "하준이네 김밥집"
menu = "참치김밥"
price = 4000
print(shop)
print(menu, price, "원")
