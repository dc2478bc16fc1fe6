guide = [
    {"name": "Moon Pancakes", "price": 6, "minutes": 5},
    {"name": "Harbor Noodles", "price": 9, "minutes": 12},
    {"name": "Green Bowl", "price": 10, "minutes": 7},
    {"name": "Corner Bagels", "price": 4, "minutes": 3},
    {"name": "Big Fire Pizza", "price": 14, "minutes": 15},
]
for place in guide:
    print(place["name"], place["price"])
