guide = [
    {"name": "달빛 떡볶이", "price": 4500, "minutes": 5},
    {"name": "바다 칼국수", "price": 8000, "minutes": 12},
    {"name": "산들 비빔밥", "price": 9000, "minutes": 7},
    {"name": "한입 김밥", "price": 3500, "minutes": 3},
    {"name": "불꽃 돈가스", "price": 11000, "minutes": 15},
]
for place in guide:
    print(place["name"], place["price"], place["minutes"], "분")
