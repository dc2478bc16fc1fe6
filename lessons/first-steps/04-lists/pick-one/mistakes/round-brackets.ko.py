# ko: ( )로는 꺼낼 수 없어요. 리스트에서 꺼낼 때는 번호를 [ ] 안에 적어 보세요.
# en: You cannot take anything out with ( ) here. Put the number between [ and ].
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
number = int(input("몇 번 가게를 볼까요? "))
print(places(number))
