# ko: 맨 앞의 곳이 아니라 그다음 곳이 나왔어요. 리스트의 번호는 몇부터 세는지 떠올려 보세요.
# en: That is not the first place but the one after it. Where does the count of a list begin?
places = ["Noah's Noodles", "the park by the river", "the library"]
print("The best place of all:", places[1])
print("I know", len(places), "places")
