# ko: 한 칸에 든 글의 길이를 쟀어요. [ ]를 지우면 리스트에 든 것을 모두 세어요.
# en: That is the length of one name. Without the [ ] it counts all that is in the list.
places = ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"]
places.append(input("새 가게의 이름은 무엇이에요? "))
print(len(places[0]))
