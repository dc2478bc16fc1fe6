# ko: True를 따옴표로 감싸면 문자열이 돼서 언제나 달라요. 따옴표를 지우거나, place["open"]만 적어 보세요.
# en: With quotes "True" is a string, and that is never the same. Take the quotes away, or write place["open"] alone.
guide = [
    {"name": "Moon Pancakes", "price": 6, "open": True},
    {"name": "Harbor Noodles", "price": 9, "open": False},
    {"name": "Corner Bagels", "price": 4, "open": True},
]
number = int(input("Which place? (0, 1, 2) "))
money = int(input("How much money do you have? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"] == "True" and place["price"] <= money:
    print("Let's go!")
else:
    print("Another day.")
