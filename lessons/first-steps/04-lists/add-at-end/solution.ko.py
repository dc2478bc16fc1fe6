places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥"]
places.append("한입 김밥")
places.append("불꽃 돈가스")
print(places)
