# ko: 맨 뒤에 서랍이 없는 값이 들어갔어요. 이름과 가격을 { }에 담아 place를 만든 다음 덧붙여 보세요.
# en: What you added has no drawers. Put name and price into { }, call it place, and add that.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
]
name = input("What is the new place called? ")
price = int(input("What does it cost there? "))
guide.append(name)
print(len(guide))
