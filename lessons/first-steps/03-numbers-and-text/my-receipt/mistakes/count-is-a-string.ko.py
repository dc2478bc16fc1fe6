# ko: count에 문자열이 들어 있어요. 곱하기 전에 input을 int( )로 감싸서 숫자로 바꿔 보세요.
# en: There is a string in count. Put int( ) around input, to have a number before you multiply.
price = 4000
count = input("몇 줄 드릴까요? ")
total = price * count
print("하준이네 김밥집")
print("합계:", total)
