print("Cut the cake.")
print("Enjoy it.")
