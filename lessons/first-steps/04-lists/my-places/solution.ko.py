places = ["하준이네 김밥집", "강가 공원", "동네 도서관"]
print("내가 가장 좋아하는 곳:", places[0])
print("모두", len(places), "곳")
