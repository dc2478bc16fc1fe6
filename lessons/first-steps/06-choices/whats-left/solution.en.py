muffins = 8
print(muffins % 2)
