# en: It shows the answer, but returns nothing. Write return in place of print.
def is_cheap(place, money):
    print(place["price"] <= money)


print(is_cheap({"price": 6}, 7))
print(is_cheap({"price": 9}, 7))
