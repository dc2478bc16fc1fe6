# ko: for가 있는 줄 끝에 쌍점(:)이 빠졌어요. prices 바로 뒤에 찍어 보세요.
# en: There is no colon (:) at the end of the line with for. Put one right after prices.
prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
for price in prices
    print(price, "dollars")
