# ko: 따옴표 때문에 count라는 글을 숫자로 바꾸려다 멈췄어요. 따옴표를 지우면 상자에 든 값을 바꿔요.
# en: With quotes it tries to turn the word count into a number. Without them it takes the value in the box.
count = input("몇 분이세요? ")
print(int("count") * 2)
