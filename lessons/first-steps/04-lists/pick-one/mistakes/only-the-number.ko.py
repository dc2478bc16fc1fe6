# ko: 가게가 아니라 적은 번호가 나왔어요. 그 번호로 places에서 꺼내 보세요.
# en: That shows the number which was typed. Use it to take a place out of places.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
number = int(input("몇 번 가게를 볼까요? "))
print(number)
