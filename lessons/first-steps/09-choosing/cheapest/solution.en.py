guide = [
    {"name": "Moon Pancakes", "price": 6, "minutes": 5, "open": True},
    {"name": "Harbor Noodles", "price": 9, "minutes": 12, "open": True},
    {"name": "Green Bowl", "price": 10, "minutes": 7, "open": False},
    {"name": "Corner Bagels", "price": 4, "minutes": 3, "open": True},
    {"name": "Big Fire Pizza", "price": 14, "minutes": 15, "open": True},
]


def cheapest(places):
    best = places[0]
    for place in places:
        if place["price"] < best["price"]:
            best = place
    return best["name"]


print(cheapest(guide))
