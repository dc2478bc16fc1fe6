def hello():
    print("어서 오세요!")


print("끝")
