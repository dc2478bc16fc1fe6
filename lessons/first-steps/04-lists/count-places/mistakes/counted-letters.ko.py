# ko: places라는 낱말의 글자를 셌어요. 따옴표를 지우면 리스트에 든 것을 세어요.
# en: That counts the letters of the word places. Take the quotes away to count what is in the list.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"]
places.append(input("새 가게의 이름은 무엇이에요? "))
print(len("places"))
