for menu in ["pancakes", "bagels"]:
    print("Order:", menu)
print("That is all!")
