menus = ["pancakes", "noodles", "salad"]
print(menus[1])
