# ko: count에는 수가 하나 들어 있어서 꺼낼 것이 없어요. range( )로 감싸면 그만큼 수를 차례대로 줘요.
# en: There is only one number in count, so nothing can be taken out of it. Put range( ) around it.
count = int(input("How many visits? "))
for number in count:
    print("Stamp", number + 1)
