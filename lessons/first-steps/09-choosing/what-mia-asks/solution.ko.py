guide = [
    {"name": "달빛 떡볶이", "price": 4500, "minutes": 5, "open": True},
    {"name": "바다 칼국수", "price": 8000, "minutes": 12, "open": True},
    {"name": "산들 비빔밥", "price": 9000, "minutes": 7, "open": False},
    {"name": "한입 김밥", "price": 3500, "minutes": 3, "open": True},
    {"name": "불꽃 돈가스", "price": 11000, "minutes": 15, "open": True},
]


def show(place):
    print(place["name"], place["price"], "원")


show(guide[3])
