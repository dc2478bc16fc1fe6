# ko: 되풀이할 =도 글자니까 따옴표로 감싸야 해요. * 앞의 = 하나를 따옴표로 감싸 보세요.
# en: The = that you repeat must be a string. Put quotes around the one = before the *.
print(= * 20)
print("RECEIPT")
print(= * 20)
