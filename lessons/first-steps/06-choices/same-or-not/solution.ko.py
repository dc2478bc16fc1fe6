menu = input("지우가 점심에 먹은 음식은? ")
print(menu == "김밥")
