# ko: 되풀이할 때마다 total을 0으로 되돌리고 있어요. total = 0은 for보다 위에 한 번만 적어 보세요.
# en: Each time around, total goes back to 0. Write total = 0 only once, above the for.
prices = [4500, 8000, 9000, 3500, 11000]
prices.append(int(input("새 가게의 가격은 얼마예요? ")))
for price in prices:
    total = 0
    total += price
print(total)
