# ko: 돈이 모자랄 때 나오고, 넉넉할 때는 나오지 않아요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.
# en: It shows with too little money, and not with plenty. Turn the question the other way around.
money = int(input("How much money do you have? "))
if money <= 9:
    print("Noodles for me!")
