# en: The line with the price is outside of the function. Put four spaces before it.
def show(place):
    print(place["name"])
print(place["price"], "dollars")


show({"name": "Moon Pancakes", "price": 6})
show({"name": "Corner Bagels", "price": 4})
