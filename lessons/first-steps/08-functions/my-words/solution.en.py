def recommend(place):
    return "You must try " + place["name"] + "!"


print(recommend({"name": "Moon Pancakes"}))
print(recommend({"name": "Corner Bagels"}))
