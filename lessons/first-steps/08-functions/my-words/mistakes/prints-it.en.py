# en: The words are only shown, so what comes back is None. Inside the function write return.
def recommend(place):
    print("You must try " + place["name"] + "!")


print(recommend({"name": "Moon Pancakes"}))
print(recommend({"name": "Corner Bagels"}))
