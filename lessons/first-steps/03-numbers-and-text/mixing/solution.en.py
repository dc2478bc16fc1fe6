total = 14
print("Total: " + str(total))
