# ko: 서랍장이 통째로 사라졌어요. place 바로 뒤에 [ ]와 키를 적으면 새 서랍만 생겨요.
# en: The whole box with its drawers is gone. Write [ ] with a key right after place, and only a drawer is added.
place = {"name": "Moon Pancakes"}
minutes = int(input("How many minutes from the station? "))
place = {"minutes": minutes}
print(place)
