money = int(input("얼마 있어요? "))
# 아래에 이어서 적으세요.
