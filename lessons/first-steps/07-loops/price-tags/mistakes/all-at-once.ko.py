# ko: 한 줄에 모든 가격이 나왔어요. print 괄호 안에 prices 말고, 하나씩 꺼낸 값이 든 상자를 적어 보세요.
# en: Every line shows all the prices. Put the box with the one price into print, and not prices.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for price in prices:
    print(prices, "원")
