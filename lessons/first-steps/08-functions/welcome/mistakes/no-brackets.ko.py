# ko: 괄호가 없으면 이름만 말하고 부르지 않아요. welcome 뒤에 괄호를 적어 보세요.
def welcome():
    print("어서 오세요!")
    print("한입 안내예요.")


welcome
welcome
