# ko: 하나만 맞아도 가고 있어요. 둘 다 True일 때만 가게 하려면 어떤 낱말로 이어야 할까요?
# en: It goes when only one of the two is true. Which word joins them so that both must be?
guide = [
    {"name": "Moon Pancakes", "price": 6, "open": True},
    {"name": "Harbor Noodles", "price": 9, "open": False},
    {"name": "Corner Bagels", "price": 4, "open": True},
]
number = int(input("Which place? (0, 1, 2) "))
money = int(input("How much money do you have? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"] or place["price"] <= money:
    print("Let's go!")
else:
    print("Another day.")
