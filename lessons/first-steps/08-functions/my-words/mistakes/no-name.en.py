# en: The name of the place is not in the sentence. Join place["name"] to it with +.
def recommend(place):
    return "You must go there!"


print(recommend({"name": "Moon Pancakes"}))
print(recommend({"name": "Corner Bagels"}))
