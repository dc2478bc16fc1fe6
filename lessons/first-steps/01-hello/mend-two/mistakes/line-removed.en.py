# ko: 오류는 없어졌지만 화면의 줄이 모자라요. 틀린 줄도 지우거나 건너뛰지 말고 고쳐 주세요.
# en: The error is gone, but so is a line on the screen. Do not take lines out or skip them, fix them.
print("Light the candles.")
print("Sing the song.")
