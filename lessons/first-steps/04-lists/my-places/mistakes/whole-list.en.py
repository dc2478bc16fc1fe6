# ko: 리스트가 통째로 나왔어요. 맨 앞의 곳만 나오게, places 바로 뒤에 [ ]와 번호를 적어 보세요.
# en: The whole list is on the screen. To show only the first place, write [ ] and its number right after places.
places = ["Noah's Noodles", "the park by the river", "the library"]
print("The best place of all:", places)
print("I know", len(places), "places")
