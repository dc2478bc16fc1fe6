# ko: 거꾸로 넣어서 today의 25가 사라졌어요. 값을 받을 상자가 왼쪽에 와야 해요.
# en: That went the other way, and the 25 in today is gone. The box that gets the value goes on the left.
yesterday = 0
today = 25
today = yesterday
print(yesterday)
