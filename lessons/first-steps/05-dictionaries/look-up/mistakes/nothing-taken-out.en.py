# ko: place라는 상자가 아직 없어요. 먼저 guide에서 한 가게를 꺼내 place에 넣어 보세요.
# en: There is no box called place yet. First take one place out of guide and put it in there.
guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
    {"name": "Corner Bagels", "menu": "bagels", "price": 4},
    {"name": "Big Fire Pizza", "menu": "pizza", "price": 14},
]
number = int(input("Which place? (0 to 4) "))
print(place["name"])
print(place["menu"], place["price"], "dollars")
