places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl"]
print(places[0])
