# en: You do ask, but too late. Ask at the very top of the function, before price is used.
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
    if "price" not in request:
        return {"ok": False, "reason": "Please write a price."}
    return {"ok": True, "places": names}


print(ask({"price": 7}))
print(ask({}))
