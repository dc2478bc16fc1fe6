# ko: 돈만 보고 있어요. 1번 가게는 문을 닫았는데도 가라고 해요. 열려 있는지도 and로 이어서 물어보세요.
# en: It looks at the money alone. Place 1 is not open, and still it says go. Ask about that as well, joined with and.
guide = [
    {"name": "Moon Pancakes", "price": 6, "open": True},
    {"name": "Harbor Noodles", "price": 9, "open": False},
    {"name": "Corner Bagels", "price": 4, "open": True},
]
number = int(input("Which place? (0, 1, 2) "))
money = int(input("How much money do you have? "))
place = guide[number]
print(place["name"], place["price"])
if place["price"] <= money:
    print("Let's go!")
else:
    print("Another day.")
