# ko: place에는 가게에 대한 것이 모두 들어 있어서 돈과 견줄 수 없어요. 그중에서 가격만 꺼내 물어보세요.
# en: The box place holds everything about a place, and that is not a number. Ask about its price alone.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "바다 칼국수", "price": 8000},
    {"name": "산들 비빔밥", "price": 9000},
    {"name": "한입 김밥", "price": 3500},
    {"name": "불꽃 돈가스", "price": 11000},
]
money = int(input("얼마 있어요? "))
for place in guide:
    if place <= money:
        print(place["name"])
