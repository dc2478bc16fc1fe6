# ko: 가게와 가게 사이에 쉼표가 빠졌어요. 닫는 } 바로 뒤에 쉼표를 찍어 보세요.
# en: There is no comma between two of the places. Put one right after each closing }.
guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5}
    {"name": "Blue Door Bakery", "menu": "apple pie", "price": 3},
]
place = guide[0]
print(place["name"])
print("You must try:", place["menu"], "for", place["price"], "dollars")
