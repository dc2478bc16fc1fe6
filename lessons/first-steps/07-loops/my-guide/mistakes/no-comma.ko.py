# ko: 가게와 가게 사이에 쉼표가 빠졌어요. 닫는 } 바로 뒤에 쉼표를 찍어 보세요.
# en: There is no comma between two of the places. Put one right after each closing }.
guide = [
    {"name": "달빛 떡볶이", "price": 4500}
    {"name": "한입 김밥", "price": 3500}
    {"name": "불꽃 돈가스", "price": 11000}
]
number = 0
total = 0
for place in guide:
    number += 1
    total += place["price"]
    print(number, place["name"], place["price"])
print("모두", total, "원")
