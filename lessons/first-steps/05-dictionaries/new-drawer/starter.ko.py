place = {"name": "달빛 떡볶이"}
minutes = int(input("역에서 몇 분 걸려요? "))
# 여기에 한 줄을 적으세요.
print(place)
