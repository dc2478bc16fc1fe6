print("Cut the cake.")
prnt("Enjoy it.")
