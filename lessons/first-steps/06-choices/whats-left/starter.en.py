muffins = 7
print(muffins % 2)
