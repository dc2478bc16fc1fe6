# ko: 살 때마다 화면에 나왔어요. print를 맨 앞에서 시작하게 해서, 반복이 끝난 뒤에 한 번만 보여 주세요.
# en: It shows each time you buy one. Take away the spaces before print, so that it comes once, when the loop is over.
money = int(input("How much money do you have? "))
bagels = 0
while money >= 4:
    money -= 4
    bagels += 1
    print(bagels)
