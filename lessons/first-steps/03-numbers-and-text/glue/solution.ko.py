first = "김"
second = "하준"
print(first + second)
