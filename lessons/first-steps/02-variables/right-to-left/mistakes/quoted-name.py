# ko: 따옴표 때문에 today라는 문자열이 들어갔어요. 상자를 가리키려면 따옴표를 지워 보세요.
# en: With quotes you put in the string today. Take the quotes away to mean the box.
yesterday = 0
today = 25
yesterday = "today"
print(yesterday)
