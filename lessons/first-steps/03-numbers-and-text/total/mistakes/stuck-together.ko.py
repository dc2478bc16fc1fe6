# ko: 숫자와 상자 이름이 붙어 있어요. 둘 사이에 *를 넣으면 곱하기가 돼요.
# en: A number is stuck to the name of a box. Put * between the two to multiply.
plate = 4500
drink = 2000
total = 2plate + drink
print(total)
