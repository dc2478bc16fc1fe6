first = "pan"
second = "cakes"
print(first + second)
