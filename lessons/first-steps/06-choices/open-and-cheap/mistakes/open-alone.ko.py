# ko: 열려 있는지만 보고 있어요. 돈이 모자라도 가라고 해요. 돈이 모자라지 않은지도 and로 이어서 물어보세요.
# en: It only asks whether the place is open. With too little money it still says go. Ask about the money as well, joined with and.
guide = [
    {"name": "달빛 떡볶이", "price": 4500, "open": True},
    {"name": "바다 칼국수", "price": 8000, "open": False},
    {"name": "한입 김밥", "price": 3500, "open": True},
]
number = int(input("몇 번 가게예요? (0, 1, 2) "))
money = int(input("얼마 있어요? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"]:
    print("가요!")
else:
    print("다음에 가요.")
