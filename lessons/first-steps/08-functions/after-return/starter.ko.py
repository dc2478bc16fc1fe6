def add(a, b):
    return a + b
    print("다 했어요.")


print(add(4500, 2500))
