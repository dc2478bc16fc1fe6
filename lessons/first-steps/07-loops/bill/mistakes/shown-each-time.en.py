# ko: 더할 때마다 화면에 나왔어요. print를 맨 앞에서 시작하게 해서, 반복이 끝난 뒤에 한 번만 보여 주세요.
# en: It shows after each price. Take away the spaces before print, so that it comes once, when the loop is over.
prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
total = 0
for price in prices:
    total += price
    print(total)
