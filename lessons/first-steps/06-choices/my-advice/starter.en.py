small = ""
meal = ""
feast = ""
money = int(input("How much money do you have? "))
# Go on below.
