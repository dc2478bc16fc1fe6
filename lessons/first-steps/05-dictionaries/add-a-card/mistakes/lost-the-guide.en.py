# ko: 먼저 있던 가게들이 사라졌어요. guide = 를 지우고 append로 덧붙여 보세요.
# en: The places that were there are gone. Take away guide = and use append to add one.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
guide = {"name": name, "price": price}
print(len(guide))
