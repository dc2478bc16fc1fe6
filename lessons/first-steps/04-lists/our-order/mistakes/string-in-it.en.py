# ko: 셋째 가격이 문자열이라서 더할 수 없어요. input을 int( )로 감싸서 숫자로 바꿔 보세요.
# en: The third price is a string, so it cannot be added. Put int( ) around input to turn it into a number.
order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
order.append(input("What does my dish cost? "))
print(sum(order))
