# ko: len은 점 뒤에 적지 않아요. len을 먼저 적고, 괄호 안에 places를 넣어 보세요.
# en: len does not come after a dot. Write len first, and places between its brackets.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"]
places.append(input("새 가게의 이름은 무엇이에요? "))
print(places.len())
