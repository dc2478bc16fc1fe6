# ko: 가격이 문자열인 가게가 있어요. 가격은 따옴표 없이 숫자만 적어 보세요.
# en: One of the prices is a string. Write it as a number, without quotes.
guide = [
    {"name": "Noah's Noodles", "menu": "tomato soup", "price": 5},
    {"name": "Blue Door Bakery", "menu": "apple pie", "price": "3 dollars"},
]
place = guide[0]
print(place["name"])
print("You must try:", place["menu"], "for", place["price"], "dollars")
