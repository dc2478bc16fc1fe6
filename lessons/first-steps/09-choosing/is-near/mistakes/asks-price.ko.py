# ko: 시간이 아니라 가격을 견주었어요. place에서 "minutes" 칸을 꺼내 보세요.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["price"] <= minutes


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
