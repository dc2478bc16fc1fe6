# ko: 먼저 있던 가게들이 사라졌어요. guide = 를 지우고, 맨 뒤에 덧붙이는 말을 써 보세요.
# en: The places that were there are gone. Take away guide = and use the word that adds at the end.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
guide = {"name": name, "price": price}
print(len(guide))
