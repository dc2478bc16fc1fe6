menu = input("What did Sam have for lunch? ")
# Write one line below.
