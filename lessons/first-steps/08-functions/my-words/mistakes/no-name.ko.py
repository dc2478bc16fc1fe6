# ko: 추천하는 말에 가게 이름이 없어요. place["name"]을 +로 이어 보세요.
def recommend(place):
    return "오늘 꼭 가 보세요!"


print(recommend({"name": "달빛 떡볶이"}))
print(recommend({"name": "한입 김밥"}))
