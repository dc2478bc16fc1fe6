# ko: 어떤 번호를 적어도 같은 줄이 나와요. [ ] 안에 숫자 말고 number를 적어 보세요.
# en: It is the same line whatever you type. Write number between [ and ], and not a number of your own.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
prices = [4500, 8000, 9000, 3500, 11000]
number = int(input("몇 번 가게를 볼까요? "))
print(places[2], prices[2], "원")
