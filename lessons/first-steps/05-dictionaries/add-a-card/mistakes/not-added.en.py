# ko: place는 잘 만들었는데 아직 안내에 없어요. guide 맨 뒤에 덧붙여 보세요.
# en: You have made place, but it is not in the guide yet. Add it at the end of guide.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
place = {"name": name, "price": price}
print(len(guide))
