def is_cheap(place, money):
    return True


print(is_cheap({"price": 4500}, 5000))
print(is_cheap({"price": 8000}, 5000))
