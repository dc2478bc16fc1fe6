order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
order.append(int(input("What does my dish cost? ")))
print(sum(order))
