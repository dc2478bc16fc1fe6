# ko: =의 양쪽이 바뀌었어요. 아직 없는 서랍을 열려고 해서 오류가 났어요. 서랍을 왼쪽에 적어 보세요.
# en: The two sides of = are swapped. It tries to open a drawer that is not there yet. Write the drawer on the left.
place = {"name": "달빛 떡볶이"}
minutes = int(input("역에서 몇 분 걸려요? "))
minutes = place["minutes"]
print(place)
