# ko: 서랍이 통째로 다 나왔어요. 하나씩 열려면 place 바로 뒤에 [ ]와 키를 적어 보세요.
# en: All the drawers are on the screen at once. To open one, write [ ] with its key right after place.
price = int(input("오늘 칼국수는 얼마예요? "))
place = {"name": "바다 칼국수", "menu": "칼국수", "price": price}
print(place)
