# ko: 끝나지 않는 반복이에요. 한 줄을 살 때마다 money가 줄어드는지 보세요.
# en: This loop never ends. Check that money gets less each time you buy one.
money = int(input("How much money do you have? "))
bagels = 0
while money >= 4:
    bagels += 1
print(bagels)
