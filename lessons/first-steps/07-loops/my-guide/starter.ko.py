guide = [
    {"name": "달빛 떡볶이", "price": 4500},
]
number = 0
total = 0
# 아래에 이어서 적으세요.
