raise ValueError('long ' * 1000)
