# ko: 가격이 하나하나 나왔어요. 모두 더해 주는 말을 써서 하나로 만들어 보세요.
# en: It shows each of the prices. Use the word that adds up all that is in a list.
order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
order.append(int(input("내 음식은 얼마예요? ")))
print(order)
