# ko: prices 뒤의 [ ]에는 몇 번째인지를 적어야 해요. 상자에 든 것은 벌써 가격이니까, [ ] 없이 그 상자만 적어 보세요.
# en: The brackets [ ] after prices ask which one to take. What you took out is the price itself, so print that box alone.
prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
for price in prices:
    print(prices[price], "dollars")
