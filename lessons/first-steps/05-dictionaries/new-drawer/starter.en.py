place = {"name": "Moon Pancakes"}
minutes = int(input("How many minutes from the station? "))
# Write one line here.
print(place)
