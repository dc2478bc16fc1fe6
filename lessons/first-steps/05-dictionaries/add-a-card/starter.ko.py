guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
]
name = input("새 가게의 이름은 무엇이에요? ")
price = int(input("가격은 얼마예요? "))
# 여기에 이어서 적으세요.
print(len(guide))
