# ko: 맨 뒤에 서랍이 없는 값이 들어갔어요. 이름과 가격을 { }에 담아 place를 만든 다음 덧붙여 보세요.
# en: What you added has no drawers. Put name and price into { }, call it place, and add that.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
]
name = input("새 가게의 이름은 무엇이에요? ")
price = int(input("가격은 얼마예요? "))
guide.append(name)
print(len(guide))
