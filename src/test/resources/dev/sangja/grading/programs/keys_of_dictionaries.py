d = {1: 'a', 'b': 2, (1, 'c'): 3, None: 4, 2.5: 5, frozenset(): 6, b'x': 7}
