prices = [4500, 8000, 9000]
new = int(input("칼국수의 새 가격은 얼마예요? "))
prices[1] = new
print(prices)
