# ko: 따옴표가 없어서 minutes에 든 숫자가 키가 되었어요. [ ] 안의 이름을 따옴표로 감싸 보세요.
# en: Without quotes the number in minutes became the key. Put quotes around the name in [ ].
place = {"name": "Moon Pancakes"}
minutes = int(input("How many minutes from the station? "))
place[minutes] = minutes
print(place)
