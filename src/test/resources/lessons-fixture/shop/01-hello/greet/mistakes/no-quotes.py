# ko: 따옴표가 없어요.
# en: The quotes are missing.
print(안녕)
