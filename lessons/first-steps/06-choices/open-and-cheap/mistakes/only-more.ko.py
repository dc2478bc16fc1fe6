# ko: 돈이 딱 맞을 때 가지 않아요. 가격과 돈이 같을 때도 True가 되게 물어보세요.
# en: When the money is exactly enough, it does not go. Ask so that the same number is True as well.
guide = [
    {"name": "달빛 떡볶이", "price": 4500, "open": True},
    {"name": "바다 칼국수", "price": 8000, "open": False},
    {"name": "한입 김밥", "price": 3500, "open": True},
]
number = int(input("몇 번 가게예요? (0, 1, 2) "))
money = int(input("얼마 있어요? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"] and place["price"] < money:
    print("가요!")
else:
    print("다음에 가요.")
