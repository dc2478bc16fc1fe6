prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
total = 0
for price in prices:
    total += price
print(total)
