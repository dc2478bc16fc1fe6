# en: A new list is made for each place, so only the last one is left. Write names = [ ] once, above the for.
guide = [
    {"name": "Moon Pancakes", "price": 6, "minutes": 5, "open": True},
    {"name": "Harbor Noodles", "price": 9, "minutes": 12, "open": True},
    {"name": "Green Bowl", "price": 10, "minutes": 7, "open": False},
    {"name": "Corner Bagels", "price": 4, "minutes": 3, "open": True},
    {"name": "Big Fire Pizza", "price": 14, "minutes": 15, "open": True},
]


def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] <= minutes


def fits(place, money, minutes):
    return is_cheap(place, money) and is_near(place, minutes) and place["open"]


def choose(money, minutes):
    for place in guide:
        names = []
        if fits(place, money, minutes):
            names.append(place["name"])
    return names


print(choose(7, 10))
