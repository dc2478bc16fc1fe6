money = int(input("얼마 있어요? "))
rolls = 0
# 아래에 이어서 적으세요.
