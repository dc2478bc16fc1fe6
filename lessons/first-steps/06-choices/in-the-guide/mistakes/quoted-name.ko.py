# ko: 따옴표 때문에 menu라는 글을 찾고 있어요. 손님이 적은 음식을 찾으려면 menu에서 따옴표를 지워 보세요.
# en: With quotes you look for the word menu. Take the quotes away to look for what the guest typed.
menus = ["떡볶이", "칼국수", "비빔밥", "김밥", "돈가스"]
menu = input("무엇을 먹고 싶어요? ")
if "menu" in menus:
    print("있어요!")
else:
    print("아직 없어요.")
