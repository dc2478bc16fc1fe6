# ko: ( )로는 서랍이 열리지 않아요. 키를 [ ] 안에 적어 보세요.
# en: A drawer does not open with ( ). Write the key between [ and ].
price = int(input("오늘 칼국수는 얼마예요? "))
place = {"name": "바다 칼국수", "menu": "칼국수", "price": price}
print(place("name"))
print(place("menu"), place("price"), "원")
