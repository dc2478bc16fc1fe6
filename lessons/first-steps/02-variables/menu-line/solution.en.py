menu = "Noodles"
price = 9
print(menu, price, "dollars")
