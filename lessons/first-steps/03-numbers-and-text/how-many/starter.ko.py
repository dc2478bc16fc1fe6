count = input("몇 분이세요? ")
print(count * 2)
