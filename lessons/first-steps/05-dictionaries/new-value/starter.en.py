place = {"name": "Moon Pancakes", "price": 6}
place["price"] = 7
print(place["price"])
