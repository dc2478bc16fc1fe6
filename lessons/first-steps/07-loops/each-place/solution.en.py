places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza", "Sunny Soups"]
for place in places:
    print("Welcome to", place)
