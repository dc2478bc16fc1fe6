# ko: 가격이 문자열인 가게가 있어요. 가격은 따옴표 없이 숫자만 적어 보세요.
# en: One of the prices is a string. Write it as a number, without quotes.
guide = [
    {"name": "하준이네 김밥집", "menu": "참치김밥", "price": 4000},
    {"name": "모퉁이 빵집", "menu": "단팥빵", "price": "2500원"},
]
place = guide[0]
print(place["name"])
print("꼭 먹어 볼 것:", place["menu"], place["price"], "원")
