# ko: 괄호를 열고 닫지 않은 줄이 있어요. 줄마다 맨 끝에 닫는 괄호가 있는지 보세요.
# en: One line opens a bracket and never closes it. Check that every line ends with a closing one.
print("민지에게")
print("생일 축하해!")
print("내일 만나!"
