minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
else:
    print("A bit far.")
