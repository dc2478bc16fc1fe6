menus = ["pancakes", "noodles", "salad", "bagels", "pizza"]
menu = input("What would you like to eat? ")
# Go on below.
