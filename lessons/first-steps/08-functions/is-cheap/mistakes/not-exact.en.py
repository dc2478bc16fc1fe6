# en: With exactly enough money you can pay, too. Use a question that says True for the same number.
def is_cheap(place, money):
    return place["price"] < money


print(is_cheap({"price": 6}, 7))
print(is_cheap({"price": 9}, 7))
