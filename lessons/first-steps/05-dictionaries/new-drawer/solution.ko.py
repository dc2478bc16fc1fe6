place = {"name": "달빛 떡볶이"}
minutes = int(input("역에서 몇 분 걸려요? "))
place["minutes"] = minutes
print(place)
