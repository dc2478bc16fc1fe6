price = int(input("What do the noodles cost today? "))
place = {"name": "Harbor Noodles", "menu": "noodles", "price": price}
# Go on below.
