guide = [
    {"name": "Moon Pancakes", "price": 6},
    {"name": "Corner Bagels", "price": 4},
    {"name": "Big Fire Pizza", "price": 14},
]
number = 0
total = 0
for place in guide:
    number += 1
    total += place["price"]
    print(number, place["name"], place["price"])
print("Together", total, "dollars")
