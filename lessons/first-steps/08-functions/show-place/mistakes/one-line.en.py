# en: The name and the price are on one line. Use one more print to have two lines.
def show(place):
    print(place["name"], place["price"], "dollars")


show({"name": "Moon Pancakes", "price": 6})
show({"name": "Corner Bagels", "price": 4})
