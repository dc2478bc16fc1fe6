shop = "Noah's Noodles"
menu = "Tomato soup"
price = 5
print(shop)
print(menu, price, "dollars")
