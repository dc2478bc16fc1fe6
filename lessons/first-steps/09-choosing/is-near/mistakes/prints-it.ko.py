# ko: 대답을 화면에 보여 주기만 하고 돌려주지 않았어요. print 대신 return을 적어 보세요.
def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    print(place["minutes"] <= minutes)


print(is_near({"minutes": 5}, 10))
print(is_near({"minutes": 12}, 10))
