# ko: 따옴표가 없어서 컴퓨터가 그런 이름의 상자를 찾았어요. 키를 따옴표로 감싸 보세요.
# en: Without quotes the computer looks for a box with that name. Put quotes around the key.
price = int(input("오늘 칼국수는 얼마예요? "))
place = {"name": "바다 칼국수", "menu": "칼국수", "price": price}
print(place[name])
print(place[menu], place["price"], "원")
