# ko: 서랍에 minutes라는 글이 들어갔어요. =의 오른쪽에서는 따옴표를 지워 보세요.
# en: The word minutes is in the drawer. On the right of the =, take the quotes away.
place = {"name": "달빛 떡볶이"}
minutes = int(input("역에서 몇 분 걸려요? "))
place["minutes"] = "minutes"
print(place)
