# ko: 서로 자리가 바뀌었어요. 덧붙는 쪽은 guide니까 점 앞에 guide를, 괄호 안에 place를 적어 보세요.
# en: The two have changed places. It is guide that grows: write guide before the dot, and place between the brackets.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
place = {"name": name, "price": price}
place.append(guide)
print(len(guide))
