# ko: 따옴표로 감싸서 글자 그대로 나왔어요. 따옴표를 지우면 칸에 든 값이 나와요.
# en: With quotes around it you see the letters themselves. Take the quotes away to see what is in the box.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"]
number = int(input("몇 번 가게를 볼까요? "))
print("places[number]")
