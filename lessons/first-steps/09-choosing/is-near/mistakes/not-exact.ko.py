# ko: 딱 그만큼 걸리는 곳도 가까운 곳이에요. 같을 때도 True인 물음을 써 보세요.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] < minutes


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
