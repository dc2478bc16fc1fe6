# ko: 괄호를 열고 닫지 않은 줄이 있어요. 줄마다 맨 끝에 닫는 괄호가 있는지 보세요.
# en: One line opens a bracket and never closes it. Check that every line ends with a closing one.
print("Dear Mia,")
print("Happy birthday!")
print("See you tomorrow!"
