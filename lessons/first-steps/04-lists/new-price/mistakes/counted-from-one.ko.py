# ko: 비빔밥의 가격이 바뀌었어요. 0부터 세면 칼국수는 몇 번일까요?
# en: That changed the price of the salad. Count from 0: which number do the noodles have?
prices = [4500, 8000, 9000]
new = int(input("칼국수의 새 가격은 얼마예요? "))
prices[2] = new
print(prices)
