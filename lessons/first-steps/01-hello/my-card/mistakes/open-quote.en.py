# ko: 따옴표를 열고 닫지 않은 줄이 있어요. 줄마다 글 끝에도 따옴표가 있는지 보세요.
# en: One line opens its quotes and never closes them. Look for a quote at the end of the words, too.
print("* * * * * *")
print("I am Noah.)
print("* * * * * *")
