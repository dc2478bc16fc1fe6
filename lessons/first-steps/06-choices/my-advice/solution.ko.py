small = "한입 김밥"
meal = "달빛 떡볶이"
feast = "불꽃 돈가스"
money = int(input("얼마 있어요? "))
if money < 5000:
    print("오늘은", small, "어때요?")
elif money < 15000:
    print("오늘은", meal, "어때요?")
else:
    print("특별한 날이네요!", feast, "어때요?")
