minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
elif minutes <= 10:
    print("A nice walk.")
else:
    print("A bit far.")
