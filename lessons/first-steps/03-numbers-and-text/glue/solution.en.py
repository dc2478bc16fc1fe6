first = "Noah"
second = "Miller"
print(first + second)
