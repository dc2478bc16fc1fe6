# ko: 세기는 했는데 화면에 나오지 않았어요. 센 값을 출력해 보세요.
# en: It is counted, but nothing comes on the screen. Print what comes out.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"]
places.append(input("새 가게의 이름은 무엇이에요? "))
len(places)
