# ko: 따옴표가 없는 이름이 있어요. 이름마다 앞과 뒤를 따옴표로 감싸 보세요.
# en: One of the names has no quotes. Put quotes before and after each name.
places = [하준이네김밥집, 강가공원, 도서관]
print(places[0])
print(len(places))
