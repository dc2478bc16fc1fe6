def hello(name):
    print("Welcome, " + name)


hello("Sam")
