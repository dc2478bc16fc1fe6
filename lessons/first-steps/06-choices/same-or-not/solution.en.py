menu = input("What did Sam have for lunch? ")
print(menu == "bagels")
