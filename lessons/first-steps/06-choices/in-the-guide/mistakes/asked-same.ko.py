# ko: ==는 둘이 통째로 같은지 물어요. 음식 하나와 음식 여럿은 같을 수 없어요. 안에 있는지 물으려면 in을 써 보세요.
# en: With == you ask whether the two are the same. One dish is never the same as five. To ask whether it is inside, use in.
menus = ["떡볶이", "칼국수", "비빔밥", "김밥", "돈가스"]
menu = input("무엇을 먹고 싶어요? ")
if menu == menus:
    print("있어요!")
else:
    print("아직 없어요.")
