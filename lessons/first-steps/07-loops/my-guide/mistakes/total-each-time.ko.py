# ko: 더한 값이 가게마다 나와요. 한 번만 나오게, 그 print를 맨 앞에서 시작해 보세요.
# en: What they cost together shows after each place. Take away the spaces before that print, and it comes once.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
    {"name": "불꽃 돈가스", "price": 11000},
]
number = 0
total = 0
for place in guide:
    number += 1
    total += place["price"]
    print(number, place["name"], place["price"])
    print("모두", total, "원")
