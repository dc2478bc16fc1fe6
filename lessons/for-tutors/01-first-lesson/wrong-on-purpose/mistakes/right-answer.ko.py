# ko: 이것은 맞는 답이에요. 이번에는 느낌표를 물음표로 바꿔서 일부러 틀려 보세요.
# en: This is the right answer. Be wrong on purpose this time, and begin with a small letter.
print("안녕!")
