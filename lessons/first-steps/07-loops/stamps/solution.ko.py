count = int(input("몇 번 왔어요? "))
for number in range(count):
    print(number + 1, "번째 도장")
