# ko: 가격을 places에서 꺼내서 이름이 두 번 나왔어요. 가격은 prices에 들어 있어요.
# en: The name comes twice, since both were taken out of places. The price is in prices.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
prices = [4500, 8000, 9000, 3500, 11000]
number = int(input("몇 번 가게를 볼까요? "))
print(places[number], places[number], "원")
