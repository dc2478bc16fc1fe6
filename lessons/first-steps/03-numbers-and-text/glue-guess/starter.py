print("3" + "3")
