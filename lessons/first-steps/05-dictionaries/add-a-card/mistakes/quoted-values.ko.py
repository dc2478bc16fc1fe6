# ko: 서랍에 name이라는 글이 그대로 들어갔어요. 쌍점 오른쪽에서는 따옴표를 지워 보세요.
# en: The word name itself is in the drawer. On the right of the colon, take the quotes away.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
]
name = input("새 가게의 이름은 무엇이에요? ")
price = int(input("가격은 얼마예요? "))
place = {"name": "name", "price": "price"}
guide.append(place)
print(len(guide))
