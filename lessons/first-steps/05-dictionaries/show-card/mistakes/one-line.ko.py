# ko: 값은 다 나왔는데 한 줄에 모여 있어요. print를 두 번 써서 이름을 윗줄에 따로 보여 주세요.
# en: It is all there, but in one line. Use print twice, so that the name has a line of its own.
price = int(input("오늘 칼국수는 얼마예요? "))
place = {"name": "바다 칼국수", "menu": "칼국수", "price": price}
print(place["name"], place["menu"], place["price"], "원")
