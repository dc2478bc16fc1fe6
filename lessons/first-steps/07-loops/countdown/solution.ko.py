left = 5
while left > 0:
    print("남은 김밥:", left)
    left -= 1
print("다 팔렸어요!")
