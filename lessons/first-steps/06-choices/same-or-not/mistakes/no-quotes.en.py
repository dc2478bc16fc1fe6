# ko: 따옴표가 없는 음식 이름을 컴퓨터가 상자 이름으로 알아들었어요. 음식 이름을 따옴표로 감싸 보세요.
# en: Without quotes the computer takes the dish for the name of a box. Put quotes around the dish.
menu = input("What did Sam have for lunch? ")
print(menu == bagels)
