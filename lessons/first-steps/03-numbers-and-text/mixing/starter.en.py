total = 14
print("Total: " + total)
