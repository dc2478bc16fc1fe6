# ko: 딕셔너리를 통째로 숫자와 견줄 수는 없어요. place에서 "price" 칸을 꺼내 보세요.
def is_cheap(place, money):
    return place <= money


print(is_cheap({"price": 4500}, 5000))
print(is_cheap({"price": 8000}, 5000))
