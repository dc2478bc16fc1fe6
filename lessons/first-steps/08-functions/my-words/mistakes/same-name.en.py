# en: It says the same name for every place. Take the name out of place, with "name".
def recommend(place):
    return "Moon Pancakes!"


print(recommend({"name": "Moon Pancakes"}))
print(recommend({"name": "Corner Bagels"}))
