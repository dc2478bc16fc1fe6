place = {"name": "Moon Pancakes", "menu": "pancakes", "price": 6}
print(place)
