# ko: 두 대답이 서로 바뀌었어요. 김밥을 적으면 어느 길로 가는지 따라가 보세요.
# en: The two answers are swapped. Type bagels and see which way it goes.
menus = ["떡볶이", "칼국수", "비빔밥", "김밥", "돈가스"]
menu = input("무엇을 먹고 싶어요? ")
if menu in menus:
    print("아직 없어요.")
else:
    print("있어요!")
