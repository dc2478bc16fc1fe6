place = {"name": "한입 김밥", "price": 3500}
names = []
if place["price"] <= 1000:
    names.append(place["name"])
print(names)
