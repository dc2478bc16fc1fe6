# ko: price에 문자열이 들어 있어요. 가격은 숫자만, 따옴표 없이 적어 보세요.
# en: There is a string in price. Write the price as a number, without quotes.
shop = "하준이네 김밥집"
menu = "참치김밥"
price = "4000"
print(shop)
print(menu, price, "원")
