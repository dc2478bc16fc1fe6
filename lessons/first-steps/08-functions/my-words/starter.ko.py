def recommend(place):
    return "..."


print(recommend({"name": "달빛 떡볶이"}))
