guide = [
    {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 4500},
    {"name": "바다 칼국수", "menu": "칼국수", "price": 8000},
    {"name": "산들 비빔밥", "menu": "비빔밥", "price": 9000},
]
place = guide[0]
print(place["name"])
