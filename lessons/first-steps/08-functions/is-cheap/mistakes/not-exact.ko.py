# ko: 가격이 딱 맞아도 살 수 있어요. 같을 때도 True인 물음을 써 보세요.
def is_cheap(place, money):
    return place["price"] < money


print(is_cheap({"price": 4500}, 5000))
print(is_cheap({"price": 8000}, 5000))
