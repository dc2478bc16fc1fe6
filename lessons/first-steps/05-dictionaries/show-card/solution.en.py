price = int(input("What do the noodles cost today? "))
place = {"name": "Harbor Noodles", "menu": "noodles", "price": price}
print(place["name"])
print(place["menu"], place["price"], "dollars")
