# en: It still stops at a request without price. Ask first of all if it is not there.
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
    if request["price"] == 0:
        return {"ok": False, "reason": "Please write a price."}
    return {"ok": True, "places": names}


print(ask({"price": 7}))
print(ask({}))
