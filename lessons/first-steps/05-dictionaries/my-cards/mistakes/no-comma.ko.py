# ko: 가게와 가게 사이에 쉼표가 빠졌어요. 닫는 } 바로 뒤에 쉼표를 찍어 보세요.
# en: There is no comma between two of the places. Put one right after each closing }.
guide = [
    {"name": "하준이네 김밥집", "menu": "참치김밥", "price": 4000}
    {"name": "모퉁이 빵집", "menu": "단팥빵", "price": 2500},
]
place = guide[0]
print(place["name"])
print("꼭 먹어 볼 것:", place["menu"], place["price"], "원")
