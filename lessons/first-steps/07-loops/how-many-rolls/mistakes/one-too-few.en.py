# ko: 돈이 딱 맞을 때 하나를 덜 샀어요. 같을 때도 True가 되게 물어보세요.
# en: When the money is exactly enough, you buy one too few. Ask so that the same number is True as well.
money = int(input("How much money do you have? "))
bagels = 0
while money > 4:
    money -= 4
    bagels += 1
print(bagels)
