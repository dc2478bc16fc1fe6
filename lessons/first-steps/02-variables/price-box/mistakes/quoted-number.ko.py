# ko: price에 문자열이 들어 있어요. 값은 숫자여야 하니까, 따옴표를 지워 보세요.
# en: There is a string in price. It should be a number, so take the quotes away.
price = "4500"
print(price)
