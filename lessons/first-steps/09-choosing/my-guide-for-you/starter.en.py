guide = [
    {"name": "School Snacks", "price": 3, "minutes": 2},
]


def choose(money, minutes):
    names = []
    for place in guide:
        if place["price"] <= money and place["minutes"] <= minutes:
            names.append(place["name"])
    return names


print(choose(0, 0))
