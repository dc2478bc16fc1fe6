# ko: 두 사람의 음식만 더했어요. 여러분의 음식 가격도 물어서 order에 덧붙여 보세요.
# en: That is the sum for two people. Ask what your own dish costs and add it to order, too.
order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
print(sum(order))
