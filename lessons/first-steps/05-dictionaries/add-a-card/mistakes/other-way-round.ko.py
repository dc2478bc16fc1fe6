# ko: 서로 자리가 바뀌었어요. 덧붙는 쪽은 guide니까 점 앞에 guide를, 괄호 안에 place를 적어 보세요.
# en: The two have changed places. It is guide that grows: write guide before the dot, and place between the brackets.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
]
name = input("새 가게의 이름은 무엇이에요? ")
price = int(input("가격은 얼마예요? "))
place = {"name": name, "price": price}
place.append(guide)
print(len(guide))
