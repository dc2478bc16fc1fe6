# ko: 돈이 딱 맞는 가게가 빠졌어요. 가격과 돈이 같을 때도 True가 되게 물어보세요.
# en: The place where the money is exactly enough is not there. Ask so that the same number is True as well.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Harbor Noodles", "price": 9},
    {"name": "Green Bowl", "price": 10},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]
money = int(input("How much money do you have? "))
for place in guide:
    if place["price"] < money:
        print(place["name"])
