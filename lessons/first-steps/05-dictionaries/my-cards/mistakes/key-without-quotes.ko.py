# ko: 따옴표가 없는 키가 있어서 컴퓨터가 상자를 찾았어요. 키를 모두 따옴표로 감싸 보세요.
# en: A key without quotes made the computer look for a box. Put quotes around all the keys.
guide = [
    {"name": "하준이네 김밥집", "menu": "참치김밥", "price": 4000},
    {"name": "모퉁이 빵집", "menu": "단팥빵", "price": 2500},
]
place = guide[0]
print(place[name])
print("꼭 먹어 볼 것:", place["menu"], place["price"], "원")
