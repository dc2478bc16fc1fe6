def show(place):
    print(place["name"])
    print(place["price"], "원")


show({"name": "달빛 떡볶이", "price": 4500})
show({"name": "한입 김밥", "price": 3500})
