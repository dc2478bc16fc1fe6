# ko: append는 리스트에 덧붙이기만 하고 돌려주는 값이 없어요. 그래서 order가 비어 버려요. 앞의 order = 를 지워 보세요.
# en: append adds to the list and hands nothing back, so your list is lost. Take away the order = at the front.
order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
order = order.append(int(input("내 음식은 얼마예요? ")))
print(sum(order))
