# ko: guide는 리스트라서 키로 열 수 없어요. 먼저 번호로 한 가게를 꺼내 place에 넣어 보세요.
# en: guide is a list, and a list has no keys. First take out one place by its number and put it into place.
guide = [
    {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 4500},
    {"name": "바다 칼국수", "menu": "칼국수", "price": 8000},
    {"name": "산들 비빔밥", "menu": "비빔밥", "price": 9000},
    {"name": "한입 김밥", "menu": "김밥", "price": 3500},
    {"name": "불꽃 돈가스", "menu": "돈가스", "price": 11000},
]
number = int(input("몇 번 가게를 볼까요? "))
print(guide["name"])
print(guide["menu"], guide["price"], "원")
