place = {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 5000}
print(place)
