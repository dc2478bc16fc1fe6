prices = [4500, 8000, 9000]
new = int(input("칼국수의 새 가격은 얼마예요? "))
# 여기에 한 줄을 적으세요.
print(prices)
