def welcome():
    # 여기에 두 줄을 적으세요.
