# ko: if 아래 줄이 맨 앞에서 시작해서 if에 딸리지 않았어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.
# en: The line below if starts at the very left, so it does not belong to the if. Put four spaces before it.
money = int(input("얼마 있어요? "))
if money >= 8000:
print("칼국수를 먹어요.")
