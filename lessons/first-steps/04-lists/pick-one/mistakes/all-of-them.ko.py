# ko: 가게가 다 나왔어요. 하나만 꺼내려면 places 바로 뒤에 [ ]를 적고, 그 안에 번호를 넣어 보세요.
# en: It shows all the places. To take out only one, write [ ] right after places, with the number inside.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
number = int(input("몇 번 가게를 볼까요? "))
print(places)
