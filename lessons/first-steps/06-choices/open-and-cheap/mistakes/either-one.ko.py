# ko: 하나만 맞아도 가고 있어요. 둘 다 True일 때만 가게 하려면 어떤 낱말로 이어야 할까요?
# en: It goes when only one of the two is true. Which word joins them so that both must be?
guide = [
    {"name": "달빛 떡볶이", "price": 4500, "open": True},
    {"name": "바다 칼국수", "price": 8000, "open": False},
    {"name": "한입 김밥", "price": 3500, "open": True},
]
number = int(input("몇 번 가게예요? (0, 1, 2) "))
money = int(input("얼마 있어요? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"] or place["price"] <= money:
    print("가요!")
else:
    print("다음에 가요.")
