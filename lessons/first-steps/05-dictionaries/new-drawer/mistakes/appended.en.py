# ko: 딕셔너리에는 덧붙일 맨 뒤가 없어요. place 뒤의 [ ]에 새 키를 적고, =로 값을 넣어 보세요.
# en: A dictionary has no end to add to. Write the new key in [ ] after place, and use = to put the value in.
place = {"name": "Moon Pancakes"}
minutes = int(input("How many minutes from the station? "))
place.append(minutes)
print(place)
