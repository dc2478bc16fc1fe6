# ko: 가격을 더하지 않고 몇 개인지 세었어요. 더해 주는 말은 sum이에요.
# en: That counts the prices. The word that adds them up is sum.
order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
order.append(int(input("내 음식은 얼마예요? ")))
print(len(order))
