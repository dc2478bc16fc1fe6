# ko: 새 가격이 맨 뒤에 덧붙었어요. 있던 값을 바꾸려면 그 칸의 번호를 적고 =를 써 보세요.
# en: The new price is at the end now. To change a price that is there, write the number of its box and use =.
prices = [6, 9, 10]
new = int(input("What do the noodles cost now? "))
prices.append(new)
print(prices)
