# ko: menu에 새 값을 넣어서 손님이 적은 것이 사라졌어요. 넣지 말고 ==로 물어보세요.
# en: That puts a new value into menu, and the guess is gone. Do not put anything in. Ask with == instead.
menu = input("지우가 점심에 먹은 음식은? ")
menu = "김밥"
print(menu)
