# ko: =가 하나라서 묻지 않고 넣으려고 했어요. 같은지 물을 때는 ==로 적어 보세요.
# en: With one = it tries to put something in. To ask whether two things are the same, write ==.
menu = input("What did Sam have for lunch? ")
print(menu = "bagels")
