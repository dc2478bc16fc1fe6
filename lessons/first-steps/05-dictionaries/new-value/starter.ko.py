place = {"name": "달빛 떡볶이", "price": 4500}
place["price"] = 5000
print(place["price"])
