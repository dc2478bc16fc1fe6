chairs = 5
print(chairs)
