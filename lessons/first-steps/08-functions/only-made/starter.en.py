def hello():
    print("Welcome!")


print("The end")
