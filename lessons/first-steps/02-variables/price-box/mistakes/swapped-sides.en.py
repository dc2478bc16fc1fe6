# ko: =의 양쪽이 서로 바뀌었어요. 상자 이름을 왼쪽에, 넣을 숫자를 오른쪽에 적어 보세요.
# en: The two sides of = are swapped. Write the name of the box on the left and the number on the right.
6 = price
print(price)
