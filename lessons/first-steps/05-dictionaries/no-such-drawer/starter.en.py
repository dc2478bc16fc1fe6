place = {"name": "Big Fire Pizza", "menu": "pizza"}
print(place["Menu"])
