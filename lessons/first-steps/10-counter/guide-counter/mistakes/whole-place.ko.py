# ko: 이름만 모아야 하는데 종이가 통째로 들어갔어요. place에서 "name" 칸만 꺼내서 넣어 보세요.
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
            names.append(place)
    return {"ok": True, "places": names}


print(ask({"price": 5000}))
