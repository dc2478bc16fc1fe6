# ko: for 아래 줄이 맨 앞에서 시작해서 for에 딸리지 않았어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.
# en: The line below for starts at the very left, so it does not belong to the for. Put four spaces before it.
prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
for price in prices:
print(price, "dollars")
