# ko: best에 가격만 넣어서 나중에 이름을 꺼낼 수 없어요. best에 place를 통째로 넣어 보세요.
guide = [
    {"name": "달빛 떡볶이", "price": 4500, "minutes": 5, "open": True},
    {"name": "바다 칼국수", "price": 8000, "minutes": 12, "open": True},
    {"name": "산들 비빔밥", "price": 9000, "minutes": 7, "open": False},
    {"name": "한입 김밥", "price": 3500, "minutes": 3, "open": True},
    {"name": "불꽃 돈가스", "price": 11000, "minutes": 15, "open": True},
]


def cheapest(places):
    best = places[0]
    for place in places:
        if place["price"] < best["price"]:
            best = place["price"]
    return best["name"]


print(cheapest(guide))
