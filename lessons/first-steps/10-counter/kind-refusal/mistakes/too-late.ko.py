# ko: 물어보기는 했는데 너무 늦었어요. price를 쓰기 전에, 함수의 맨 위에서 물어보세요.
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
        if place["price"] <= request["price"]:
            names.append(place["name"])
    if "price" not in request:
        return {"ok": False, "reason": "price를 적어 주세요."}
    return {"ok": True, "places": names}


print(ask({"price": 5000}))
print(ask({}))
