# ko: 덧붙이라는 말은 덧붙이기만 하고 아무 값도 주지 않아요. 그래서 리스트가 사라졌어요. 앞의 order = 를 지워 보세요.
# en: The word that adds at the end gives you no value, so your list is lost. Take away the order = at the front.
order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
order = order.append(int(input("내 음식은 얼마예요? ")))
print(sum(order))
