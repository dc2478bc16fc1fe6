# ko: 숫자와 문자열은 더할 수 없어요. 더할 숫자에서 따옴표를 지워 보세요.
# en: A number and a string cannot be added. Take the quotes away from the number that you add.
price = int(input("비빔밥은 지금 얼마예요? "))
place = {"name": "산들 비빔밥", "price": price}
place["price"] = place["price"] + "500"
print(place["name"], place["price"])
