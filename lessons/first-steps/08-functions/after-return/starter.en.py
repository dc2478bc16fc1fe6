def add(a, b):
    return a + b
    print("All done.")


print(add(6, 4))
