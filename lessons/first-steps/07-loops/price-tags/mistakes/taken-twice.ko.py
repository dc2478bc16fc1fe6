# ko: prices 뒤의 [ ]에는 몇 번째인지를 적어야 해요. 상자에 든 것은 벌써 가격이니까, [ ] 없이 그 상자만 적어 보세요.
# en: The brackets [ ] after prices ask which one to take. What you took out is the price itself, so print that box alone.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for price in prices:
    print(prices[price], "원")
