# ko: place에는 가게에 대한 것이 모두 들어 있어서 돈과 견줄 수 없어요. 그중에서 가격만 꺼내 물어보세요.
# en: The box place holds everything about a place, and that is not a number. Ask about its price alone.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Harbor Noodles", "price": 9},
    {"name": "Green Bowl", "price": 10},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]
money = int(input("How much money do you have? "))
for place in guide:
    if place <= money:
        print(place["name"])
