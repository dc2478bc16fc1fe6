# ko: 화면에 두 줄만 있어요. 마지막 인사를 보여 줄 print를 한 줄 더 적어 보세요.
# en: The screen shows only two lines. Write one more print for the last line of the card.
print("Dear Mia,")
print("Happy birthday!")
