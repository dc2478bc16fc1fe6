places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl"]
places.append("Corner Bagels")
places.append("Big Fire Pizza")
print(places)
