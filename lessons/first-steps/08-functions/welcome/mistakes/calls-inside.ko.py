# ko: welcome()이 함수 안쪽에 있어서 아무도 부르지 않아요. 그 줄을 맨 앞으로 당겨 보세요.
def welcome():
    print("어서 오세요!")
    print("한입 안내예요.")
    welcome()
    welcome()
