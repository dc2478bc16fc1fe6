# ko: 이름과 가격이 한 줄에 붙어 나왔어요. print를 하나 더 적어서 두 줄로 나눠 보세요.
def show(place):
    print(place["name"], place["price"], "원")


show({"name": "달빛 떡볶이", "price": 4500})
show({"name": "한입 김밥", "price": 3500})
