small = "Corner Bagels"
meal = "Moon Pancakes"
feast = "Big Fire Pizza"
money = int(input("How much money do you have? "))
if money < 7:
    print("How about", small, "today?")
elif money < 15:
    print("How about", meal, "today?")
else:
    print("What a day! Off to", feast)
