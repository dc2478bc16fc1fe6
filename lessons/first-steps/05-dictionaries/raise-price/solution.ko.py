price = int(input("비빔밥은 지금 얼마예요? "))
place = {"name": "산들 비빔밥", "price": price}
place["price"] = place["price"] + 500
print(place["name"], place["price"])
