# ko: 한 줄에 나와야 하는데 두 줄이에요. print 하나에 쉼표로 나란히 적어 보세요.
# en: These are two lines, and it should be one. Put them into one print, with commas in between.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
prices = [4500, 8000, 9000, 3500, 11000]
number = int(input("몇 번 가게를 볼까요? "))
print(places[number])
print(prices[number], "원")
