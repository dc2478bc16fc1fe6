# ko: 무엇을 셀지 아직 말하지 않았어요. len 바로 뒤에 괄호를 적고, 그 안에 places를 넣어 보세요.
# en: It does not know yet what to count. Put brackets right after len, with places inside.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"]
places.append(input("새 가게의 이름은 무엇이에요? "))
print(len)
