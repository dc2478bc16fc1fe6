money = 3
if money >= 6:
    print("Order pancakes.")
    print("Order a juice, too.")
print("Drink some water.")
