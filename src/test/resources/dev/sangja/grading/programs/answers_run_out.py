a = input('one? ')
b = input('two? ')
print(a, b)
c = input('three? ')
