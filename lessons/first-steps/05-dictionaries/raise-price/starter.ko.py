price = int(input("비빔밥은 지금 얼마예요? "))
place = {"name": "산들 비빔밥", "price": price}
# 여기에 한 줄을 적으세요.
print(place["name"], place["price"])
