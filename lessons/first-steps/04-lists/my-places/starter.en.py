places = ["Noah's Noodles"]
# Go on below.
