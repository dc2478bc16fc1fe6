print('x' * 65_535)
