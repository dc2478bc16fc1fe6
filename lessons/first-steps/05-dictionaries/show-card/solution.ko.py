price = int(input("오늘 칼국수는 얼마예요? "))
place = {"name": "바다 칼국수", "menu": "칼국수", "price": price}
print(place["name"])
print(place["menu"], place["price"], "원")
