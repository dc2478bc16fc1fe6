# ko: 말을 화면에 보여 주기만 하고 돌려주지 않아서 None이 나왔어요. 함수 안에는 return을 적어 보세요.
def recommend(place):
    print(place["name"] + ", 오늘 꼭 가 보세요!")


print(recommend({"name": "달빛 떡볶이"}))
print(recommend({"name": "한입 김밥"}))
