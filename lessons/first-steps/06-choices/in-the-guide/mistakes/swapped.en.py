# ko: 두 대답이 서로 바뀌었어요. 김밥을 적으면 어느 길로 가는지 따라가 보세요.
# en: The two answers are swapped. Type bagels and see which way it goes.
menus = ["pancakes", "noodles", "salad", "bagels", "pizza"]
menu = input("What would you like to eat? ")
if menu in menus:
    print("Not yet.")
else:
    print("Yes, we do!")
