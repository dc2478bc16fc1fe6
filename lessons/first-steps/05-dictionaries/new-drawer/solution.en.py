place = {"name": "Moon Pancakes"}
minutes = int(input("How many minutes from the station? "))
place["minutes"] = minutes
print(place)
