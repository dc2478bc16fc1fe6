day = int(input("Which day of the month is it? "))
if day % 2 == 0:
    print("Free juice today!")
else:
    print("Enjoy your meal!")
