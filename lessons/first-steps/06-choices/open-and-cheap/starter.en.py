guide = [
    {"name": "Moon Pancakes", "price": 6, "open": True},
    {"name": "Harbor Noodles", "price": 9, "open": False},
    {"name": "Corner Bagels", "price": 4, "open": True},
]
number = int(input("Which place? (0, 1, 2) "))
money = int(input("How much money do you have? "))
place = guide[number]
print(place["name"], place["price"])
# Go on below.
