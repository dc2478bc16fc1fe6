# ko: 리스트가 통째로 나왔어요. 맨 앞의 곳만 나오게, places 바로 뒤에 [ ]와 번호를 적어 보세요.
# en: The whole list is on the screen. To show only the first place, write [ ] and its number right after places.
places = ["하준이네 김밥집", "강가 공원", "동네 도서관"]
print("내가 가장 좋아하는 곳:", places)
print("모두", len(places), "곳")
