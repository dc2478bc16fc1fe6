# ko: 첫 번째 오류를 잘 고쳤어요! 컴퓨터가 이번에는 더 아래에서 멈췄어요. 마지막 줄의 첫 낱말을 살펴보세요.
# en: You fixed the first error! Now the computer stops further down. Look at the first word of the last line.
print("Light the candles.")
print("Sing the song.")
prin("Whoosh!")
