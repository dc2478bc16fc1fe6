# ko: count에 아직 문자열이 들어 있어서, 3을 적으면 33이 나와요. input을 int( )로 감싸 보세요.
# en: There is still a string in count, so with 3 you get 33. Put int( ) around input.
count = input("몇 분이세요? ")
int(count)
print(count * 2)
