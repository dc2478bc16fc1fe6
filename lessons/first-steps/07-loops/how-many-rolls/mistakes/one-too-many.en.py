# ko: 돈이 모자라는데도 한 줄을 더 샀어요. 0보다 큰지 묻지 말고, 한 줄 값이 남았는지 물어보세요.
# en: You bought one more without enough money. Do not ask for more than 0. Ask whether there is enough for one.
money = int(input("How much money do you have? "))
bagels = 0
while money > 0:
    money -= 4
    bagels += 1
print(bagels)
