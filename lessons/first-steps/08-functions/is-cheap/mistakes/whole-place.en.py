# en: A whole dictionary cannot be compared with a number. Take "price" out of place.
def is_cheap(place, money):
    return place <= money


print(is_cheap({"price": 6}, 7))
print(is_cheap({"price": 9}, 7))
