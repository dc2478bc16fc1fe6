print(int("3") + 4)
