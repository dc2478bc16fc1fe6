# en: A walk of exactly that long is near enough. Use a question that says True for the same number, too.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] < minutes


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
