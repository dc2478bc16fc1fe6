places = ["Noah's Noodles", "the park by the river", "the library"]
print("The best place of all:", places[0])
print("I know", len(places), "places")
