# ko: 두 사람의 음식만 더했어요. 여러분의 음식 가격도 물어서 order에 덧붙여 보세요.
# en: That is the sum for two people. Ask what your own dish costs and add it to order, too.
order = []
order.append(int(input("What does Mia's dish cost? ")))
order.append(int(input("What does Sam's dish cost? ")))
print(sum(order))
