# ko: guide는 리스트라서 키로 열 수 없어요. 먼저 번호로 맨 앞 가게를 꺼내 place에 넣어 보세요.
# en: guide is a list, and a list has no keys. First take out the first place by its number and put it into place.
guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5},
    {"name": "Blue Door Bakery", "menu": "apple pie", "price": 3},
]
print(guide["name"])
