price = int(input("What does the salad cost now? "))
place = {"name": "Green Bowl", "price": price}
# Write one line here.
print(place["name"], place["price"])
