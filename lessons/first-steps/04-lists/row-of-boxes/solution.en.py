places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
print(places)
