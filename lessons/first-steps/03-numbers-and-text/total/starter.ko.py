plate = 4500
drink = 2000
# 아래에 이어서 적으세요.
