# ko: 숫자만 있어야 해요. 숫자에 붙은 '원'을 지워 보세요.
# en: There should be only a number. Take the $ away.
price = $6
print(price)
