# ko: total은 맞는데 화면에 보이지 않아요. 마지막 줄에서 total의 값을 출력해 보세요.
# en: The value of total is right, but it is not on the screen. Print it in the last line.
price = 4000
count = int(input("몇 줄 드릴까요? "))
total = price * count
print("하준이네 김밥집")
print("합계: total")
