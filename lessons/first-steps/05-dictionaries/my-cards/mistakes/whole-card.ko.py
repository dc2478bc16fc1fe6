# ko: 서랍이 통째로 다 나왔어요. place 바로 뒤에 [ ]와 키를 적어서 하나씩 열어 보세요.
# en: All the drawers are on the screen at once. Write [ ] with a key right after place, to open one of them.
guide = [
    {"name": "하준이네 김밥집", "menu": "참치김밥", "price": 4000},
    {"name": "모퉁이 빵집", "menu": "단팥빵", "price": 2500},
]
place = guide[0]
print(place)
