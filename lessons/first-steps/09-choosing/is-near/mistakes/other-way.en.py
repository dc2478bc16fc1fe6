# en: It says True for far places and False for near ones. Turn the question the other way around.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] > minutes


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
