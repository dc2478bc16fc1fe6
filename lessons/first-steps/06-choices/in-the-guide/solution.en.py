menus = ["pancakes", "noodles", "salad", "bagels", "pizza"]
menu = input("What would you like to eat? ")
if menu in menus:
    print("Yes, we do!")
else:
    print("Not yet.")
