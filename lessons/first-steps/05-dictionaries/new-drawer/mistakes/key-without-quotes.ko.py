# ko: 따옴표가 없어서 minutes에 든 숫자가 키가 되었어요. [ ] 안의 이름을 따옴표로 감싸 보세요.
# en: Without quotes the number in minutes became the key. Put quotes around the name in [ ].
place = {"name": "달빛 떡볶이"}
minutes = int(input("역에서 몇 분 걸려요? "))
place[minutes] = minutes
print(place)
