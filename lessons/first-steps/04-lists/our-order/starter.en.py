order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
# Go on below.
