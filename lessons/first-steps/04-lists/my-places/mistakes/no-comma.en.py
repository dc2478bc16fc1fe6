# ko: 이름과 이름 사이에 쉼표가 빠져서 둘이 하나로 붙었어요. 사이에 쉼표를 찍어 보세요.
# en: A comma is missing, so two names are stuck together as one. Put a comma between them.
places = ["Noah's Noodles", "the park by the river" "the library"]
print("The best place of all:", places[0])
print("I know", len(places), "places")
