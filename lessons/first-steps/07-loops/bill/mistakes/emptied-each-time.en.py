# ko: 되풀이할 때마다 total을 0으로 되돌리고 있어요. total = 0은 for보다 위에 한 번만 적어 보세요.
# en: Each time around, total goes back to 0. Write total = 0 only once, above the for.
prices = [6, 9, 10, 4, 14]
prices.append(int(input("What is the price at the new place? ")))
for price in prices:
    total = 0
    total += price
print(total)
