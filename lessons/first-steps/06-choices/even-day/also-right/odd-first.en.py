day = int(input("Which day of the month is it? "))
if day % 2 == 1:
    print("Enjoy your meal!")
else:
    print("Free juice today!")
