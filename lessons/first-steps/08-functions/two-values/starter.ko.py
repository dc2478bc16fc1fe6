def show(menu, price):
    print(menu, price, "원")


show(3500, "김밥")
