dumplings = 7
print(dumplings % 2)
