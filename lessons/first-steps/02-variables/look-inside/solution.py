chairs = 7
print(chairs)
