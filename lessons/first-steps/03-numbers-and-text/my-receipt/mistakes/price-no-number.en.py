# ko: price에 든 것이 숫자 하나가 아니에요. 쉼표와 따옴표를 빼고 적어 보세요.
# en: price does not hold a single number. Write it without commas and quotes.
price = "5"
count = int(input("How many bowls? "))
total = price * count
print("Noah's Noodles")
print("Total:", total)
