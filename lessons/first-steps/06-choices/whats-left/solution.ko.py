dumplings = 8
print(dumplings % 2)
