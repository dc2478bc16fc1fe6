def show(menu, price):
    print(menu, price, "dollars")


show(4, "bagels")
