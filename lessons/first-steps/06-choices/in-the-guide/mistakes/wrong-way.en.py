# ko: in의 양쪽이 바뀌었어요. 찾을 것을 왼쪽에, 어디서 찾을지를 오른쪽에 적어 보세요.
# en: The two sides of in are swapped. What you look for goes on the left, and where to look goes on the right.
menus = ["pancakes", "noodles", "salad", "bagels", "pizza"]
menu = input("What would you like to eat? ")
if menus in menu:
    print("Yes, we do!")
else:
    print("Not yet.")
