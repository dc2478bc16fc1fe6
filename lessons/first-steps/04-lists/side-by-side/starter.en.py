places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
prices = [6, 9, 10, 4, 14]
number = int(input("Which place? (0 to 4) "))
# Go on below.
