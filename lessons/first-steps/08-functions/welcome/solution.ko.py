def welcome():
    print("어서 오세요!")
    print("한입 안내예요.")


welcome()
welcome()
