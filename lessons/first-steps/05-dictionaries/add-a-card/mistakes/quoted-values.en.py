# ko: 서랍에 name이라는 글이 그대로 들어갔어요. 쌍점 오른쪽에서는 따옴표를 지워 보세요.
# en: The word name itself is in the drawer. On the right of the colon, take the quotes away.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
place = {"name": "name", "price": "price"}
guide.append(place)
print(len(guide))
