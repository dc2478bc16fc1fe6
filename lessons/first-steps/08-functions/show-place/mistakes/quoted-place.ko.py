# ko: 따옴표로 감싸서 글자가 그대로 나왔어요. place["price"]에서 바깥 따옴표를 지워 보세요.
def show(place):
    print(place["name"])
    print('place["price"]', "원")


show({"name": "달빛 떡볶이", "price": 4500})
show({"name": "한입 김밥", "price": 3500})
