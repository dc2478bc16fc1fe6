# ko: =의 양쪽이 바뀌었어요. 넣을 칸을 왼쪽에, 넣을 값을 오른쪽에 적어 보세요.
# en: The two sides of = are swapped. The box goes on the left, and what you put in goes on the right.
prices = [6, 9, 10]
new = int(input("What do the noodles cost now? "))
new = prices[1]
print(prices)
