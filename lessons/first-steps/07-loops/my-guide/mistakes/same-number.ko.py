# ko: 번호가 늘지 않고 모두 같아요. 되풀이할 때마다 number에 1을 더해 보세요.
# en: All the numbers are the same. Add 1 to number each time around.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
    {"name": "불꽃 돈가스", "price": 11000},
]
number = 0
total = 0
for place in guide:
    number = 1
    total += place["price"]
    print(number, place["name"], place["price"])
print("모두", total, "원")
