places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"]
print(places)
