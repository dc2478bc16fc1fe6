# ko: price에 든 것이 숫자 하나가 아니에요. 쉼표와 따옴표를 빼고 적어 보세요.
# en: price does not hold a single number. Write it without commas and quotes.
price = 4,000
count = int(input("몇 줄 드릴까요? "))
total = price * count
print("하준이네 김밥집")
print("합계:", total)
