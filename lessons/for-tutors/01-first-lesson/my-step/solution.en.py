print("## Your favorite fruit {#my-fruit .write minutes=2}")
print("Show the name of a fruit.")
print("The quotes may be forgotten.")
