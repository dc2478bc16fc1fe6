# ko: 따옴표가 없는 키가 있어서 컴퓨터가 상자를 찾았어요. 키를 모두 따옴표로 감싸 보세요.
# en: A key without quotes made the computer look for a box. Put quotes around all the keys.
guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5},
    {"name": "Blue Door Bakery", "menu": "apple pie", "price": 3},
]
place = guide[0]
print(place[name])
print("You must try:", place["menu"], "for", place["price"], "dollars")
