# ko: guide는 리스트라서 키로 열 수 없어요. 먼저 번호로 맨 앞 가게를 꺼내 place에 넣어 보세요.
# en: guide is a list, and a list has no keys. First take out the first place by its number and put it into place.
guide = [
    {"name": "하준이네 김밥집", "menu": "참치김밥", "price": 4000},
    {"name": "모퉁이 빵집", "menu": "단팥빵", "price": 2500},
]
print(guide["name"])
