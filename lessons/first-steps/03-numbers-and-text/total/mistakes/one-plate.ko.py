# ko: total에 한 접시와 음료수 가격만 들어 있어요. 접시는 둘이니까 plate에 2를 곱해 보세요.
# en: Now total holds the price of one plate and the drink. There are two plates, so multiply plate by 2.
plate = 4500
drink = 2000
total = plate + drink
print(total)
