# ko: 함수는 잘 만들었어요. 이제 맨 앞에서 시작하는 줄에 welcome()을 두 번 적어 보세요.
def welcome():
    print("어서 오세요!")
    print("한입 안내예요.")


