# ko: 괄호를 연 만큼 닫지 않았어요. input이 있는 줄 맨 끝에 닫는 괄호를 하나 더 적어 보세요.
# en: More brackets are opened than closed. Add one more closing bracket at the end of the line with input.
count = int(input("How many guests? ")
print(count * 2)
