money = int(input("How much money do you have? "))
bagels = 0
while money >= 4:
    money -= 4
    bagels += 1
print(bagels)
