# ko: 가격이 문자열이에요. 숫자로 넣어야 하니까 가격에서 따옴표를 지워 보세요.
# en: The price is a string. Take its quotes away, to have a number in the drawer.
place = {"name": "Corner Bagels", "menu": "bagels", "price": "4"}
