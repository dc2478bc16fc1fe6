# ko: 숫자 안에 쉼표가 있어서 값이 둘로 나뉘었어요. 쉼표를 빼고 적어 보세요.
# en: The comma cuts the price into two values. Write the number without a comma.
price = 6,00
print(price)
