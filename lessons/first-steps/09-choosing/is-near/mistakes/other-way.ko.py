# ko: 먼 곳에 True, 가까운 곳에 False를 돌려주고 있어요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] > minutes


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
