# ko: if는 한 번만 물어요. 살 수 있는 동안 되풀이하려면 if를 while로 바꿔 보세요.
# en: An if asks only once. To go on for as long as you can buy one, change if to while.
money = int(input("How much money do you have? "))
bagels = 0
if money >= 4:
    money -= 4
    bagels += 1
print(bagels)
