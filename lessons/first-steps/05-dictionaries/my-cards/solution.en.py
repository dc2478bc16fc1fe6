guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5},
    {"name": "Blue Door Bakery", "menu": "apple pie", "price": 3},
]
place = guide[0]
print(place["name"])
print("You must try:", place["menu"], "for", place["price"], "dollars")
