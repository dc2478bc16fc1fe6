# ko: 서랍에는 번호가 없어요. [ ] 안에 번호 말고 키를 적어 보세요.
# en: Drawers have no numbers. Write a key between [ and ], and not a number.
price = int(input("오늘 칼국수는 얼마예요? "))
place = {"name": "바다 칼국수", "menu": "칼국수", "price": price}
print(place[0])
print(place[1], place[2], "원")
