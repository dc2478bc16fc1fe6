# en: A price or a time has quotes, so it cannot be compared. Write numbers without quotes.
guide = [
    {"name": "School Snacks", "price": 3, "minutes": 2},
    {"name": "River Playground", "price": 0, "minutes": 10},
    {"name": "Market Soup", "price": "7", "minutes": 8},
]


def choose(money, minutes):
    names = []
    for place in guide:
        if place["price"] <= money and place["minutes"] <= minutes:
            names.append(place["name"])
    return names


print(choose(7, 10))
