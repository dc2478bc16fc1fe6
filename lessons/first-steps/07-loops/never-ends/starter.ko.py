left = 3
sold = 0
while left > 0:
    sold += 1
print("판 김밥:", sold)
