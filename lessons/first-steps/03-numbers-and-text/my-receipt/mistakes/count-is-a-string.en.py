# ko: count에 문자열이 들어 있어요. 곱하기 전에 input을 int( )로 감싸서 숫자로 바꿔 보세요.
# en: There is a string in count. Put int( ) around input, to have a number before you multiply.
price = 5
count = input("How many bowls? ")
total = price * count
print("Noah's Noodles")
print("Total:", total)
