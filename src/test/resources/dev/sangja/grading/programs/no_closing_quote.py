print('a)
