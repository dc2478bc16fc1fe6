# ko: 가격을 보여 주는 줄이 함수 바깥에 있어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.
def show(place):
    print(place["name"])
print(place["price"], "원")


show({"name": "달빛 떡볶이", "price": 4500})
show({"name": "한입 김밥", "price": 3500})
