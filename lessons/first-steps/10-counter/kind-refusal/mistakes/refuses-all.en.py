# en: It turns away requests that do have a price. Look at in and not in again.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Harbor Noodles", "price": 9},
    {"name": "Green Bowl", "price": 10},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]


def ask(request):
    if "price" in request:
        return {"ok": False, "reason": "Please write a price."}
    names = []
    for place in guide:
        if place["price"] <= request["price"]:
            names.append(place["name"])
    return {"ok": True, "places": names}


print(ask({"price": 7}))
print(ask({}))
