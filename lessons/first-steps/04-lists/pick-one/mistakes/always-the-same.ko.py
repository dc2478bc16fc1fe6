# ko: 어떤 번호를 적어도 같은 가게가 나와요. [ ] 안에 숫자 말고 number를 적어 보세요.
# en: It is the same place whatever you type. Write number between [ and ], and not a number of your own.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
number = int(input("몇 번 가게를 볼까요? "))
print(places[1])
