# ko: 번호가 0부터 시작해요. number에 1을 더하는 줄을 print보다 위로 옮겨 보세요.
# en: The numbers begin at 0. Move the line that adds 1 to number above the print.
guide = [
    {"name": "달빛 떡볶이", "price": 4500},
    {"name": "한입 김밥", "price": 3500},
    {"name": "불꽃 돈가스", "price": 11000},
]
number = 0
total = 0
for place in guide:
    print(number, place["name"], place["price"])
    number += 1
    total += place["price"]
print("모두", total, "원")
