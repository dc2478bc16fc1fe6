guide = [
    {"name": "달빛 떡볶이", "price": 4500, "minutes": 5, "open": True},
    {"name": "바다 칼국수", "price": 8000, "minutes": 12, "open": True},
    {"name": "산들 비빔밥", "price": 9000, "minutes": 7, "open": False},
    {"name": "한입 김밥", "price": 3500, "minutes": 3, "open": True},
    {"name": "불꽃 돈가스", "price": 11000, "minutes": 15, "open": True},
]


def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] <= minutes


def fits(place, money, minutes):
    return is_cheap(place, money) and is_near(place, minutes) and place["open"]


def choose(money, minutes):
    names = []
    # 여기를 채우세요.
    return names


print(choose(5000, 10))
