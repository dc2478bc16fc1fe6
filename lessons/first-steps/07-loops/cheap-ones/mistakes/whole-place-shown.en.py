# ko: 가게에 대한 것이 모두 나왔어요. print 괄호 안에서 이름만 꺼내 보세요.
# en: It shows everything about a place. In print, take out the name alone.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Harbor Noodles", "price": 9},
    {"name": "Green Bowl", "price": 10},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]
money = int(input("How much money do you have? "))
for place in guide:
    if place["price"] <= money:
        print(place)
