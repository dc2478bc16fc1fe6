# ko: 이름은 잘 나왔어요. 그 옆에 가격도 나오게, 쉼표를 찍고 prices에서 같은 번호를 꺼내 보세요.
# en: The name is right. For the price, put a comma after it and take the same number out of prices.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
prices = [4500, 8000, 9000, 3500, 11000]
number = int(input("몇 번 가게를 볼까요? "))
print(places[number])
