# ko: True를 따옴표로 감싸면 문자열이 돼서 언제나 달라요. 따옴표를 지우거나, place["open"]만 적어 보세요.
# en: With quotes "True" is a string, and that is never the same. Take the quotes away, or write place["open"] alone.
guide = [
    {"name": "달빛 떡볶이", "price": 4500, "open": True},
    {"name": "바다 칼국수", "price": 8000, "open": False},
    {"name": "한입 김밥", "price": 3500, "open": True},
]
number = int(input("몇 번 가게예요? (0, 1, 2) "))
money = int(input("얼마 있어요? "))
place = guide[number]
print(place["name"], place["price"])
if place["open"] == "True" and place["price"] <= money:
    print("가요!")
else:
    print("다음에 가요.")
