def is_cheap(place, money):
    return place["price"] <= money


def is_near(place, minutes):
    return place["minutes"] <= minutes


place = {"name": "바다 칼국수", "price": 8000, "minutes": 12}
if is_cheap(place, 10000) and is_near(place, 10):
    print("갈 수 있어요.")
else:
    print("다음에 가요.")
