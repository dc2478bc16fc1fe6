# ko: 가격을 더하지 않고 몇 개인지 세었어요. 더해 주는 말은 sum이에요.
# en: That counts the prices. The word that adds them up is sum.
order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
order.append(int(input("What does my dish cost? ")))
print(len(order))
