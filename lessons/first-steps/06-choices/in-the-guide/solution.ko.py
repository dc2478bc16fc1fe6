menus = ["떡볶이", "칼국수", "비빔밥", "김밥", "돈가스"]
menu = input("무엇을 먹고 싶어요? ")
if menu in menus:
    print("있어요!")
else:
    print("아직 없어요.")
