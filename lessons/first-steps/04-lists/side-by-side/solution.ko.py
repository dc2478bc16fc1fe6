places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
prices = [4500, 8000, 9000, 3500, 11000]
number = int(input("몇 번 가게를 볼까요? "))
print(places[number], prices[number], "원")
