a = 'x'\
b
