# ko: append는 리스트에 덧붙이기만 하고 돌려주는 값이 없어요. 그래서 order가 비어 버려요. 앞의 order = 를 지워 보세요.
# en: append adds to the list and hands nothing back, so your list is lost. Take away the order = at the front.
order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
order = order.append(int(input("What does my dish cost? ")))
print(sum(order))
