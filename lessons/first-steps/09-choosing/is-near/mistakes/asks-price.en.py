# en: That compares the price and not the walk. Take "minutes" out of place.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["price"] <= minutes


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
