price = 4000
count = int(input("몇 줄 드릴까요? "))
total = price * count
print("하준이네 김밥집")
print("-" * 20)
print("합계: " + str(total) + "원")
