list = [1]
print = print
str = 'x'
len = 3
