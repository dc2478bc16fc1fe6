places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl"]
places.append("Corner Bagels")
print(places)
