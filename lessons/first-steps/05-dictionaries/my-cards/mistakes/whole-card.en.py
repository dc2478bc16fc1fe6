# ko: 서랍이 통째로 다 나왔어요. place 바로 뒤에 [ ]와 키를 적어서 하나씩 열어 보세요.
# en: All the drawers are on the screen at once. Write [ ] with a key right after place, to open one of them.
guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5},
    {"name": "Blue Door Bakery", "menu": "apple pie", "price": 3},
]
place = guide[0]
print(place)
