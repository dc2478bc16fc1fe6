# en: It gives back its answer after the first place. Move return to the left, out of the for.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Harbor Noodles", "price": 9},
    {"name": "Green Bowl", "price": 10},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]


def ask(request):
    names = []
    for place in guide:
        if place["price"] <= request["price"]:
            names.append(place["name"])
        return {"ok": True, "places": names}


print(ask({"price": 7}))
