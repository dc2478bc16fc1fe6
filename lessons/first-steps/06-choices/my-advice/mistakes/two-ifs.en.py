# ko: 돈이 적은데 여러 곳이 나왔어요. 한 곳만 고르려면 둘째 if를 elif로 바꿔 보세요.
# en: With little money there is more than one place. To choose just one, change the second if to the short word for else if.
small = "Corner Bagels"
meal = "Moon Pancakes"
feast = "Big Fire Pizza"
money = int(input("How much money do you have? "))
if money < 7:
    print(small)
if money < 15:
    print(meal)
else:
    print(feast)
