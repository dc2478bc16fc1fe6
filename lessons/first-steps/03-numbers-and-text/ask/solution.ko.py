name = input("이름이 뭐예요? ")
print("어서 오세요, " + name)
