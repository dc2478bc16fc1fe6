# ko: 인사를 한 번만 했어요. welcome()을 한 줄 더 적어 보세요.
def welcome():
    print("어서 오세요!")
    print("한입 안내예요.")


welcome()
