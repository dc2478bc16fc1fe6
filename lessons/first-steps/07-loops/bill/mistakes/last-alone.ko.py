# ko: total에 마지막 가격만 남았어요. 새로 넣지 말고, 들어 있던 값에 더해 보세요.
# en: Only the last price is left in total. Do not replace what is in the box, add to it.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
total = 0
for price in prices:
    total = price
print(total)
