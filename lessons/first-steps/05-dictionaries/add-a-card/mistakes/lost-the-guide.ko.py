# ko: 먼저 있던 가게들이 사라졌어요. guide = 를 지우고, 맨 뒤에 덧붙이는 말을 써 보세요.
# en: The places that were there are gone. Take away guide = and use the word that adds at the end.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
]
name = input("새 가게의 이름은 무엇이에요? ")
price = int(input("가격은 얼마예요? "))
guide = {"name": name, "price": price}
print(len(guide))
