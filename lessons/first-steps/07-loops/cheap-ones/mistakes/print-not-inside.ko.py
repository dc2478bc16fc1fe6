# ko: if에 딸린 줄이 if와 나란히 있어요. 그 줄을 빈칸 네 개만큼 더 안쪽으로 밀어 넣어 보세요.
# en: The line that belongs to the if stands as far left as the if. Move it four more spaces in.
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
