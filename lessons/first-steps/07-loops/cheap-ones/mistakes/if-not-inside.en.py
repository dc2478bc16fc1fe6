# ko: if가 for와 나란히 있어요. 하나씩 꺼낼 때마다 묻게 하려면, if 앞에 빈칸을 네 개 넣어 보세요.
# en: The if stands as far left as the for. Put four spaces before it, so that it asks for each place.
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
