# ko: 문자열과 숫자를 +로 이으려 해서 오류가 났어요. str(total)로 바꾸거나, + 대신 쉼표를 적어 보세요.
# en: A + between a string and a number is an error. Write str(total), or put a comma in place of the +.
price = 5
count = int(input("How many bowls? "))
total = price * count
print("Noah's Noodles")
print("Total: " + total)
