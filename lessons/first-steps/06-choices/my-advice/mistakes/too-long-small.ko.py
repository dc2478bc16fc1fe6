# ko: 딱 5000원일 때 아직 small이 나와요. 5000원부터는 meal이니까, 같을 때는 False가 되게 물어보세요.
# en: With exactly 7 dollars it still shows small. From 7 on it is meal, so the same number must be False here.
small = "한입 김밥"
meal = "달빛 떡볶이"
feast = "불꽃 돈가스"
money = int(input("얼마 있어요? "))
if money <= 5000:
    print(small)
elif money <= 15000:
    print(meal)
else:
    print(feast)
