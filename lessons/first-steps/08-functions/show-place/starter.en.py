def show(place):
    print(place["name"])


show({"name": "Moon Pancakes", "price": 6})
show({"name": "Corner Bagels", "price": 4})
