place = {"name": "Moon Pancakes", "menu": "pancakes", "price": 7}
print(place)
