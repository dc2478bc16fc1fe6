def hello(name):
    print("어서 오세요, " + name)


hello("지우")
hello("민지")
