prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for price in prices:
    print(price, "원")
