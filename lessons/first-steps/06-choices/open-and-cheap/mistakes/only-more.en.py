# ko: 돈이 딱 맞을 때 가지 않아요. 가격과 돈이 같을 때도 True가 되게 물어보세요.
# en: When the money is exactly enough, it does not go. Ask so that the same number is True as well.
guide = [
    {"name": "Moon Pancakes", "price": 6, "open": True},
    {"name": "Harbor Noodles", "price": 9, "open": False},
    {"name": "Corner Bagels", "price": 4, "open": True},
]
number = int(input("Which place? (0, 1, 2) "))
money = int(input("How much money do you have? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"] and place["price"] < money:
    print("Let's go!")
else:
    print("Another day.")
