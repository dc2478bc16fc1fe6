# ko: 문자열과 숫자를 +로 이으려 해서 오류가 났어요. str(total)로 바꾸거나, + 대신 쉼표를 적어 보세요.
# en: A + between a string and a number is an error. Write str(total), or put a comma in place of the +.
price = 4000
count = int(input("몇 줄 드릴까요? "))
total = price * count
print("하준이네 김밥집")
print("합계: " + total)
