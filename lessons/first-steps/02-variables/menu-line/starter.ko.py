menu = "떡볶이"
price = 4500
print(menu, price, "원")
