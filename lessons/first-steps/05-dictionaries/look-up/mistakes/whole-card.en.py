# ko: 한 가게의 서랍이 통째로 나왔어요. place 바로 뒤에 [ ]와 키를 적어서 하나씩 열어 보세요.
# en: All the drawers of the place are on the screen. Write [ ] with a key right after place, to open one of them.
guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
    {"name": "Corner Bagels", "menu": "bagels", "price": 4},
    {"name": "Big Fire Pizza", "menu": "pizza", "price": 14},
]
number = int(input("Which place? (0 to 4) "))
place = guide[number]
print(place)
