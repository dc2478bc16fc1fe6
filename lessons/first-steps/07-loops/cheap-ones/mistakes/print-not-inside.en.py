# ko: if에 딸린 줄이 if와 나란히 있어요. 그 줄을 빈칸 네 개만큼 더 안쪽으로 밀어 넣어 보세요.
# en: The line that belongs to the if stands as far left as the if. Move it four more spaces in.
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
