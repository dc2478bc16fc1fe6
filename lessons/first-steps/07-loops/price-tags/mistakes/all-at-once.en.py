# ko: 한 줄에 모든 가격이 나왔어요. print 괄호 안에 prices 말고, 하나씩 꺼낸 값이 든 상자를 적어 보세요.
# en: Every line shows all the prices. Put the box with the one price into print, and not prices.
prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
for price in prices:
    print(prices, "dollars")
