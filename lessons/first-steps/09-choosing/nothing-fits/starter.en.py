place = {"name": "Corner Bagels", "price": 4}
names = []
if place["price"] <= 1:
    names.append(place["name"])
print(names)
