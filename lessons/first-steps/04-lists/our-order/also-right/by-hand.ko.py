order = []
order.append(int(input("민지의 음식은 얼마예요? ")))
order.append(int(input("지우의 음식은 얼마예요? ")))
mine = int(input("내 음식은 얼마예요? "))
order.append(mine)
total = sum(order)
print(total)
