# ko: in의 양쪽이 바뀌었어요. 찾을 것을 왼쪽에, 어디서 찾을지를 오른쪽에 적어 보세요.
# en: The two sides of in are swapped. What you look for goes on the left, and where to look goes on the right.
menus = ["떡볶이", "칼국수", "비빔밥", "김밥", "돈가스"]
menu = input("무엇을 먹고 싶어요? ")
if menus in menu:
    print("있어요!")
else:
    print("아직 없어요.")
