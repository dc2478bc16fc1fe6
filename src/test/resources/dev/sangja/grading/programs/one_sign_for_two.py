if a = 5:
    pass
