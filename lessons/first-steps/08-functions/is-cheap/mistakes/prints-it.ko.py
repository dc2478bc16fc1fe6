# ko: 대답을 보여 주기만 하고 돌려주지 않았어요. print 대신 return을 적어 보세요.
def is_cheap(place, money):
    print(place["price"] <= money)


print(is_cheap({"price": 4500}, 5000))
print(is_cheap({"price": 8000}, 5000))
