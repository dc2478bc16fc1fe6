total = 11000
print("합계: " + str(total))
