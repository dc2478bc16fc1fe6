print(6000 / 2)
