places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스", "초록 국밥"]
for place in places:
    print("어서 오세요,", place)
