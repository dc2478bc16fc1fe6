# ko: 딱 5000원일 때 아직 small이 나와요. 5000원부터는 meal이니까, 같을 때는 False가 되게 물어보세요.
# en: With exactly 7 dollars it still shows small. From 7 on it is meal, so the same number must be False here.
small = "Corner Bagels"
meal = "Moon Pancakes"
feast = "Big Fire Pizza"
money = int(input("How much money do you have? "))
if money <= 7:
    print(small)
elif money <= 15:
    print(meal)
else:
    print(feast)
