# ko: 어떤 번호를 적어도 같은 가게가 나와요. guide의 [ ] 안에 숫자 말고 number를 적어 보세요.
# en: It is the same place whatever you type. Write number in the [ ] after guide, and not a number of your own.
guide = [
    {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 4500},
    {"name": "바다 칼국수", "menu": "칼국수", "price": 8000},
    {"name": "산들 비빔밥", "menu": "비빔밥", "price": 9000},
    {"name": "한입 김밥", "menu": "김밥", "price": 3500},
    {"name": "불꽃 돈가스", "menu": "돈가스", "price": 11000},
]
number = int(input("몇 번 가게를 볼까요? "))
place = guide[2]
print(place["name"])
print(place["menu"], place["price"], "원")
