guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
]
place = guide[0]
print(place["name"])
