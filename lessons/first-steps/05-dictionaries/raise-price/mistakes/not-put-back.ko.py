# ko: 더하기는 했는데 어디에도 넣지 않았어요. 더한 값을 그 서랍에 다시 넣어 보세요.
# en: It is added up, but not put anywhere. Put what comes out back into the drawer.
price = int(input("비빔밥은 지금 얼마예요? "))
place = {"name": "산들 비빔밥", "price": price}
place["price"] + 500
print(place["name"], place["price"])
