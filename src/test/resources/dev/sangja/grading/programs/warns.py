a = 'x' is 'x'
b = '\d'
