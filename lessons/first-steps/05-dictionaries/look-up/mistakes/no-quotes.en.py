# ko: 따옴표가 없어서 컴퓨터가 그런 이름의 상자를 찾았어요. 키를 따옴표로 감싸 보세요.
# en: Without quotes the computer looks for a box with that name. Put quotes around the key.
guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
    {"name": "Corner Bagels", "menu": "bagels", "price": 4},
    {"name": "Big Fire Pizza", "menu": "pizza", "price": 14},
]
number = int(input("Which place? (0 to 4) "))
place = guide[number]
print(place[name])
print(place[menu], place[price], "dollars")
