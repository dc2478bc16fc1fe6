money = int(input("How much money do you have? "))
bagels = 0
# Go on below.
