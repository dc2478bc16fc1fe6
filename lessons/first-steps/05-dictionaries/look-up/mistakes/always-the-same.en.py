# ko: 어떤 번호를 적어도 같은 가게가 나와요. guide의 [ ] 안에 숫자 말고 number를 적어 보세요.
# en: It is the same place whatever you type. Write number in the [ ] after guide, and not a number of your own.
guide = [
    {"name": "Moon Pancakes", "menu": "pancakes", "price": 6},
    {"name": "Harbor Noodles", "menu": "noodles", "price": 9},
    {"name": "Green Bowl", "menu": "salad", "price": 10},
    {"name": "Corner Bagels", "menu": "bagels", "price": 4},
    {"name": "Big Fire Pizza", "menu": "pizza", "price": 14},
]
number = int(input("Which place? (0 to 4) "))
place = guide[2]
print(place["name"])
print(place["menu"], place["price"], "dollars")
