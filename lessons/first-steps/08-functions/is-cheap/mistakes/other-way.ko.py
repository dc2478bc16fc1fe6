# ko: 비싼 곳에 True, 싼 곳에 False를 돌려줘요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.
def is_cheap(place, money):
    return place["price"] >= money


print(is_cheap({"price": 4500}, 5000))
print(is_cheap({"price": 8000}, 5000))
