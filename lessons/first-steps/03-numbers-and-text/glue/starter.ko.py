first = "떡"
second = "볶이"
print(first + second)
