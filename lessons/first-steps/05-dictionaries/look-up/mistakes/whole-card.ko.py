# ko: 한 가게의 서랍이 통째로 나왔어요. place 바로 뒤에 [ ]와 키를 적어서 하나씩 열어 보세요.
# en: All the drawers of the place are on the screen. Write [ ] with a key right after place, to open one of them.
guide = [
    {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 4500},
    {"name": "바다 칼국수", "menu": "칼국수", "price": 8000},
    {"name": "산들 비빔밥", "menu": "비빔밥", "price": 9000},
    {"name": "한입 김밥", "menu": "김밥", "price": 3500},
    {"name": "불꽃 돈가스", "menu": "돈가스", "price": 11000},
]
number = int(input("몇 번 가게를 볼까요? "))
place = guide[number]
print(place)
