# ko: guide는 리스트라서 키로 열 수 없어요. 먼저 번호로 한 가게를 꺼내 place에 넣어 보세요.
# en: guide is a list, and a list has no keys. First take out one place by its number and put it into place.
guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
    {"name": "Corner Bagels", "menu": "bagels", "price": 4},
    {"name": "Big Fire Pizza", "menu": "pizza", "price": 14},
]
number = int(input("Which place? (0 to 4) "))
print(guide["name"])
print(guide["menu"], guide["price"], "dollars")
