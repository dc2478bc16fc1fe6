asked = 0
while asked < 5:
    try:
        input(asked)
    except EOFError:
        pass
    asked += 1
