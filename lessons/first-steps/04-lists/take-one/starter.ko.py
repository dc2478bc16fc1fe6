places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥"]
print(places[0])
