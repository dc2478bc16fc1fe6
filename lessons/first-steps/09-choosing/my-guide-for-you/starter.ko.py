guide = [
    {"name": "학교 앞 분식", "price": 3000, "minutes": 2},
]


def choose(money, minutes):
    names = []
    for place in guide:
        if place["price"] <= money and place["minutes"] <= minutes:
            names.append(place["name"])
    return names


print(choose(0, 0))
