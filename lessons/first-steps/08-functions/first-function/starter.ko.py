def line():
    print("-----")


line()
print("달빛 떡볶이")
line()
print("바다 칼국수")
line()
print("한입 김밥")
