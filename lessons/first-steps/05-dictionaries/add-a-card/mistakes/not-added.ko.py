# ko: place는 잘 만들었는데 아직 안내에 없어요. guide 맨 뒤에 덧붙여 보세요.
# en: You have made place, but it is not in the guide yet. Add it at the end of guide.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
]
name = input("새 가게의 이름은 무엇이에요? ")
price = int(input("가격은 얼마예요? "))
place = {"name": name, "price": price}
print(len(guide))
