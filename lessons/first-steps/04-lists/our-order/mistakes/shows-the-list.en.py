# ko: 가격이 하나하나 나왔어요. 모두 더해 주는 말을 써서 하나로 만들어 보세요.
# en: It shows each of the prices. Use the word that adds up all that is in a list.
order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
order.append(int(input("What does my dish cost? ")))
print(order)
