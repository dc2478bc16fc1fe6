# en: The function is fine! Now hand over one more place that you know, and print what comes back.
def recommend(place):
    return "You must try " + place["name"] + "!"


print(recommend({"name": "Moon Pancakes"}))
