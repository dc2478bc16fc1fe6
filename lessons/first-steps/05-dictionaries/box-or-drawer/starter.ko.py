price = 9000
place = {"name": "달빛 떡볶이", "price": 4500}
print(place["price"])
