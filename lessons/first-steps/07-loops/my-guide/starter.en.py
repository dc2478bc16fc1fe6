guide = [
    {"name": "Moon Pancakes", "price": 6},
]
number = 0
total = 0
# Go on below.
