# ko: 돈이 적은데 여러 곳이 나왔어요. 한 곳만 고르려면 둘째 if를 elif로 바꿔 보세요.
# en: With little money there is more than one place. To choose just one, change the second if to the short word for else if.
small = "한입 김밥"
meal = "달빛 떡볶이"
feast = "불꽃 돈가스"
money = int(input("얼마 있어요? "))
if money < 5000:
    print(small)
if money < 15000:
    print(meal)
else:
    print(feast)
