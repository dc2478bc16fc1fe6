guide = [
    {"name": "학교 앞 분식", "price": 3000, "minutes": 2},
    {"name": "강가 놀이터", "price": 0, "minutes": 10},
    {"name": "시장 국수", "price": 6000, "minutes": 8},
]


def choose(money, minutes):
    names = []
    for place in guide:
        if place["price"] <= money and place["minutes"] <= minutes:
            names.append(place["name"])
    return names


print(choose(5000, 10))
