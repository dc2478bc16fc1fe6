menu = "칼국수"
price = 8000
print(menu, price, "원")
