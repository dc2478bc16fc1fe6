place = {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 4500}
print(place["price"])
