order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
mine = int(input("What does my dish cost? "))
order.append(mine)
total = sum(order)
print(total)
