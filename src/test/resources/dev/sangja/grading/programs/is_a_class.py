class f:
    def __init__(self, a, b):
        self.a = a
        print(a, b)
