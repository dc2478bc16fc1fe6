# ko: 물음까지 따옴표 안에 있어서 글자 그대로 나왔어요. 음식 이름만 따옴표로 감싸 보세요.
# en: The whole question is inside quotes, so it is shown just as it is. Put quotes around the dish alone.
menu = input("지우가 점심에 먹은 음식은? ")
print("menu == 김밥")
