def recommend(place):
    return "..."


print(recommend({"name": "Moon Pancakes"}))
