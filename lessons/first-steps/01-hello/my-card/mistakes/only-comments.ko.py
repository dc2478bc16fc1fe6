# ko: 주석으로 적은 글은 화면에 나오지 않아요. 화면에 보여 줄 줄에서는 #을 지워 보세요.
# en: What you write as a comment is not shown on the screen. Take the # away from the lines that should show.
print("* * * * * *")
# 나는 하준이에요.
# 떡볶이를 좋아해요.
