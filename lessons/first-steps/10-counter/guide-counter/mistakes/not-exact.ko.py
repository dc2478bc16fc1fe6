# ko: 가격이 딱 맞는 곳이 빠졌어요. 돈이 꼭 맞아도 먹을 수 있으니까, 같을 때도 True인 물음을 써 보세요.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "바다 칼국수", "price": 8000},
    {"name": "산들 비빔밥", "price": 9000},
    {"name": "한입 김밥", "price": 3500},
    {"name": "불꽃 돈가스", "price": 11000},
]


def ask(request):
    names = []
    for place in guide:
        if place["price"] < request["price"]:
            names.append(place["name"])
    return {"ok": True, "places": names}


print(ask({"price": 5000}))
