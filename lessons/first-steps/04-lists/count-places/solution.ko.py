places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"]
places.append(input("새 가게의 이름은 무엇이에요? "))
print(len(places))
