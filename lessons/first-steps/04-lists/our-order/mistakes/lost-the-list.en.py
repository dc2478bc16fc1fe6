# ko: 덧붙이라는 말은 덧붙이기만 하고 아무 값도 주지 않아요. 그래서 리스트가 사라졌어요. 앞의 order = 를 지워 보세요.
# en: The word that adds at the end gives you no value, so your list is lost. Take away the order = at the front.
order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
order = order.append(int(input("What does my dish cost? ")))
print(sum(order))
