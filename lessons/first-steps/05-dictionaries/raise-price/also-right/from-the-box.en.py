price = int(input("What does the salad cost now? "))
place = {"name": "Green Bowl", "price": price}
place["price"] = price + 1
print(place["name"], place["price"])
