# ko: =+라고 적으면 더하지 않고 새로 넣어요. 두 글자의 자리를 바꿔서 +=로 적어 보세요.
# en: With =+ nothing is added, the value is only put in. Swap the two and write +=.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
total = 0
for price in prices:
    total =+ price
print(total)
