print(“a”)
