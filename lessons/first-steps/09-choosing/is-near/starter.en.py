def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return True


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
