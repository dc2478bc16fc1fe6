guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5},
]
# Go on below.
