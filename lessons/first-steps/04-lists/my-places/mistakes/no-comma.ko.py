# ko: 이름과 이름 사이에 쉼표가 빠져서 둘이 하나로 붙었어요. 사이에 쉼표를 찍어 보세요.
# en: A comma is missing, so two names are stuck together as one. Put a comma between them.
places = ["하준이네 김밥집", "강가 공원" "동네 도서관"]
print("내가 가장 좋아하는 곳:", places[0])
print("모두", len(places), "곳")
