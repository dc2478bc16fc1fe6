# ko: if가 for와 나란히 있어요. 하나씩 꺼낼 때마다 묻게 하려면, if 앞에 빈칸을 네 개 넣어 보세요.
# en: The if stands as far left as the for. Put four spaces before it, so that it asks for each place.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "바다 칼국수", "price": 8000},
    {"name": "산들 비빔밥", "price": 9000},
    {"name": "한입 김밥", "price": 3500},
    {"name": "불꽃 돈가스", "price": 11000},
]
money = int(input("얼마 있어요? "))
for place in guide:
if place["price"] <= money:
    print(place["name"])
