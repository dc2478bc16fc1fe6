# ko: 물어보는 말을 숫자로 바꾸려다 멈췄어요. 대답을 바꿔야 하니까, int의 괄호가 input까지 감싸게 해 보세요.
# en: That tries to turn the question into a number. Turn the answer into one: int( ) should go around input, too.
count = input(int("몇 분이세요? "))
print(count * 2)
