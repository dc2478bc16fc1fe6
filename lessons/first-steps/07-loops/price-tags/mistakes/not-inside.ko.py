# ko: for 아래 줄이 맨 앞에서 시작해서 for에 딸리지 않았어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.
# en: The line below for starts at the very left, so it does not belong to the for. Put four spaces before it.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for price in prices:
print(price, "원")
