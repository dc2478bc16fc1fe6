place = {"name": "불꽃 돈가스", "menu": "돈가스"}
print(place["menu"])
