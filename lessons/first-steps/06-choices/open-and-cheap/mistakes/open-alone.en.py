# ko: 열려 있는지만 보고 있어요. 돈이 모자라도 가라고 해요. 돈이 모자라지 않은지도 and로 이어서 물어보세요.
# en: It only asks whether the place is open. With too little money it still says go. Ask about the money as well, joined with and.
guide = [
    {"name": "Moon Pancakes", "price": 6, "open": True},
    {"name": "Harbor Noodles", "price": 9, "open": False},
    {"name": "Corner Bagels", "price": 4, "open": True},
]
number = int(input("Which place? (0, 1, 2) "))
money = int(input("How much money do you have? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"]:
    print("Let's go!")
else:
    print("Another day.")
