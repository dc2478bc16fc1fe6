# en: It shows the answer, but gives nothing back. Write return in place of print.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    print(place["minutes"] <= minutes)


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
