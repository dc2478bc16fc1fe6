def is_cheap(place, money):
    return True


print(is_cheap({"price": 6}, 7))
print(is_cheap({"price": 9}, 7))
