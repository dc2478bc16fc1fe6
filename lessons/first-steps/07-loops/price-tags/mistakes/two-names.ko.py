# ko: for 뒤에 적은 이름과 print 괄호 안의 이름이 서로 달라요. 두 곳에 똑같은 이름을 적어 보세요.
# en: The name after for and the name in print are not the same. Use one name in both places.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for p in prices:
    print(price, "원")
