places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
number = int(input("Which place? (0 to 4) "))
print(places[number])
