# ko: 어떤 가게를 건네도 같은 이름이 나와요. 이름은 place의 "name" 칸에서 꺼내 보세요.
def recommend(place):
    return "달빛 떡볶이!"


print(recommend({"name": "달빛 떡볶이"}))
print(recommend({"name": "한입 김밥"}))
