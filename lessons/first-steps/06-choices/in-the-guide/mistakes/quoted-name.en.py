# ko: 따옴표 때문에 menu라는 글을 찾고 있어요. 손님이 적은 음식을 찾으려면 menu에서 따옴표를 지워 보세요.
# en: With quotes you look for the word menu. Take the quotes away to look for what the guest typed.
menus = ["pancakes", "noodles", "salad", "bagels", "pizza"]
menu = input("What would you like to eat? ")
if "menu" in menus:
    print("Yes, we do!")
else:
    print("Not yet.")
