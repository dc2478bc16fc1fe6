# ko: 함수는 잘 만들었어요! 이제 아는 가게를 하나 더 건네서, 돌려받은 말을 출력해 보세요.
def recommend(place):
    return place["name"] + ", 오늘 꼭 가 보세요!"


print(recommend({"name": "달빛 떡볶이"}))
