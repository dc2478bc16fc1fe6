count = int(input("How many visits? "))
# Go on below.
