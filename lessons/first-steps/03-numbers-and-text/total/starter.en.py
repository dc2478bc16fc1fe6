plate = 6
drink = 2
# Go on below.
