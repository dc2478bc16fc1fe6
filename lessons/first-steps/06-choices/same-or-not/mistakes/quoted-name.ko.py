# ko: 따옴표 때문에 상자가 아니라 menu라는 글과 견주고 있어요. menu에서는 따옴표를 지워 보세요.
# en: With quotes you ask about the word menu and not about the box. Take the quotes away from menu.
menu = input("지우가 점심에 먹은 음식은? ")
print("menu" == "김밥")
