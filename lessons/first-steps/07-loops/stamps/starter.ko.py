count = int(input("몇 번 왔어요? "))
# 아래에 이어서 적으세요.
