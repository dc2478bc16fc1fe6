guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
    {"name": "Corner Bagels", "menu": "bagels", "price": 4},
    {"name": "Big Fire Pizza", "menu": "pizza", "price": 14},
]
number = int(input("Which place? (0 to 4) "))
# Go on below.
