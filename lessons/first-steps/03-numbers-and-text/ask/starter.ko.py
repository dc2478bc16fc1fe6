name = input("이름이 뭐예요? ")
print("반가워요, " + name)
