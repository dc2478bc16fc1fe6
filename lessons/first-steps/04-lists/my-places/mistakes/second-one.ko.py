# ko: 맨 앞의 곳이 아니라 그다음 곳이 나왔어요. 리스트의 번호는 몇부터 세는지 떠올려 보세요.
# en: That is not the first place but the one after it. Where does the count of a list begin?
places = ["하준이네 김밥집", "강가 공원", "동네 도서관"]
print("내가 가장 좋아하는 곳:", places[1])
print("모두", len(places), "곳")
