# ko: 어떤 가게를 건네도 같은 가격이 나와요. 숫자 대신 place에서 "price" 칸을 꺼내 보세요.
def show(place):
    print(place["name"])
    print(4500, "원")


show({"name": "달빛 떡볶이", "price": 4500})
show({"name": "한입 김밥", "price": 3500})
