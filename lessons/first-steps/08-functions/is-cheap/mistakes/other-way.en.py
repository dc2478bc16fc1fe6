# en: It says True for what costs too much. Turn the question the other way around.
def is_cheap(place, money):
    return place["price"] >= money


print(is_cheap({"price": 6}, 7))
print(is_cheap({"price": 9}, 7))
