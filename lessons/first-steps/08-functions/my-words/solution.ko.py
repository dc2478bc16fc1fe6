def recommend(place):
    return place["name"] + ", 오늘 꼭 가 보세요!"


print(recommend({"name": "달빛 떡볶이"}))
print(recommend({"name": "한입 김밥"}))
