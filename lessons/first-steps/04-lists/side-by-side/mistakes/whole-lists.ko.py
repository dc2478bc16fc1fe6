# ko: 리스트가 통째로 나왔어요. places와 prices 바로 뒤에 저마다 [ ]를 적고, 그 안에 번호를 넣어 보세요.
# en: A whole list is on the screen. Write [ ] with the number right after places, and right after prices, too.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
prices = [4500, 8000, 9000, 3500, 11000]
number = int(input("몇 번 가게를 볼까요? "))
print(places, prices, "원")
