def line():
    print("*****")


line()
print("Moon Pancakes")
line()
print("Harbor Noodles")
line()
print("Corner Bagels")
