# ko: 셋째 가격이 문자열이라서 더할 수 없어요. input을 int( )로 감싸서 숫자로 바꿔 보세요.
# en: The third price is a string, so it cannot be added. Put int( ) around input to turn it into a number.
order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
order.append(input("내 음식은 얼마예요? "))
print(sum(order))
