menu = "Pancakes"
price = 6
print(menu, price, "dollars")
