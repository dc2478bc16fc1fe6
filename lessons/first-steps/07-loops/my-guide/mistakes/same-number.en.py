# ko: 번호가 늘지 않고 모두 같아요. 되풀이할 때마다 number에 1을 더해 보세요.
# en: All the numbers are the same. Add 1 to number each time around.
guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]
number = 0
total = 0
for place in guide:
    number = 1
    total += place["price"]
    print(number, place["name"], place["price"])
print("Together", total, "dollars")
