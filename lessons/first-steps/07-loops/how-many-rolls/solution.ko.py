money = int(input("얼마 있어요? "))
rolls = 0
while money >= 3500:
    money -= 3500
    rolls += 1
print(rolls)
