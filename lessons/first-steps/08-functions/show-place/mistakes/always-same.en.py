# en: It shows the same price for every place. Take "price" out of place, and write no number.
def show(place):
    print(place["name"])
    print(6, "dollars")


show({"name": "Moon Pancakes", "price": 6})
show({"name": "Corner Bagels", "price": 4})
