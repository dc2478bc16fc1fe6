# ko: for가 있는 줄 끝에 쌍점(:)이 빠졌어요. prices 바로 뒤에 찍어 보세요.
# en: There is no colon (:) at the end of the line with for. Put one right after prices.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for price in prices
    print(price, "원")
