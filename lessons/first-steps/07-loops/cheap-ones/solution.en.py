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
        print(place["name"])
