# ko: 거의 다 됐어요. 끝에 느낌표가 빠졌어요.
# en: Nearly there. The mark at the end is missing.
print("Hello")
