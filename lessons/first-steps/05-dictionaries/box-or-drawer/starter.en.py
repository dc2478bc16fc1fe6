price = 10
place = {"name": "Moon Pancakes", "price": 6}
print(place["price"])
