# ko: 컴퓨터는 곱하기를 x나 ×로 적으면 알아듣지 못해요. *로 바꿔 보세요.
# en: The computer does not take x or × for times. Write * in its place.
plate = 4500
drink = 2000
total = plate × 2 + drink
print(total)
