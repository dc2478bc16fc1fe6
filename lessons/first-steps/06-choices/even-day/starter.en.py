day = int(input("Which day of the month is it? "))
# Go on below.
