def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] <= minutes


place = {"name": "Harbor Noodles", "price": 9, "minutes": 12}
if is_cheap(place, 10) and is_near(place, 10):
    print("Let's go.")
else:
    print("Another time.")
