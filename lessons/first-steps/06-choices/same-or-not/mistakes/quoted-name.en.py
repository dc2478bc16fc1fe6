# ko: 따옴표 때문에 상자가 아니라 menu라는 글과 견주고 있어요. menu에서는 따옴표를 지워 보세요.
# en: With quotes you ask about the word menu and not about the box. Take the quotes away from menu.
menu = input("What did Sam have for lunch? ")
print("menu" == "bagels")
